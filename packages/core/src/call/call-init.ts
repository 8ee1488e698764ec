import { type CallOptions, callOptionNames } from "./call.ts";
import type { OperationName } from "../errors/errors.ts";
import { checkSignal, ownOptions } from "../options/checks.ts";

/** The parts of a call's `init` that belong to the operation itself. */
interface OperationInit {
  params?: CallParams;
  body?: unknown;
  contentType?: string;
}

/** The parameters of an operation, by where they stand in a request. */
export interface CallParams {
  path?: object;
  query?: object;
  header?: object;
}

/** What a call is given beside its path. */
export type CallInit = OperationInit & CallOptions;

/** The names of {@link CallInit}. */
export const callInitNames: readonly (keyof CallInit)[] = [
  "params",
  "body",
  "contentType",
  ...callOptionNames,
];
const paramNames = ["path", "query", "header"] as const;

/** What a call is given that is given nothing. */
export const noInit: CallInit = /* @__PURE__ */ Object.freeze(Object.create(null) as CallInit);

/** @throws {InvalidOptionError} for a name that is no option of a call. */
export function readInit<Init extends CallInit = CallInit>(
  given: Init,
  operation: OperationName,
  names: readonly (keyof Init & string)[] = callInitNames,
): Init {
  const init = ownOptions(given, names, operation);
  checkSignal(init.signal);
  if (init.params !== undefined) init.params = ownOptions(init.params, paramNames, "params");
  return init;
}
