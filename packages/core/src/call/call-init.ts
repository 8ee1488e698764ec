import { type CallOptions, callOptionNames } from "./call.ts";
import { InvalidOptionError, type OperationName } from "../errors/errors.ts";
import { checkSignal, ownOptions } from "../options/checks.ts";

/** How the answer of a call is handed over. */
export type Mode = "typed" | "stream" | "raw";

/** The parts of a call's `init` that belong to the operation itself. */
interface OperationInit {
  params?: { path?: object; query?: object; header?: object };
  body?: unknown;
  contentType?: string;
}

/** What a call is given beside its path. */
export type CallInit = OperationInit & CallOptions & { parseAs?: string };

const initNames: readonly (keyof CallInit)[] = [
  "params",
  "body",
  "contentType",
  ...callOptionNames,
];
const rawInitNames: readonly (keyof CallInit)[] = [...initNames, "parseAs"];
const paramNames = ["path", "query", "header"] as const;
const nothing: CallInit = Object.freeze(Object.create(null) as CallInit);

/** @throws {InvalidOptionError} for a name that is no option of a call. */
export function readInit(
  given: CallInit | undefined,
  mode: Mode,
  operation: OperationName,
): CallInit {
  if (given === undefined) return nothing;
  const init = ownOptions(given, mode === "raw" ? rawInitNames : initNames, operation);
  checkSignal(init.signal);
  if (init.params !== undefined) init.params = ownOptions(init.params, paramNames, "params");
  return init;
}

/** All four kinds as own properties; headers are written by `serializeHeaders`. A path without names is left as it is. */
export function paramsOf({ params }: CallInit, path: string): object {
  return {
    path: params?.path ?? (path.includes("{") ? {} : undefined),
    query: params?.query,
    header: undefined,
  };
}

/** openapi-fetch reads a body by the method that `parseAs` names; `exact` is ours, which explains what it cannot read. */
export function parseAsOf(mode: Mode, wanted: string | undefined): string {
  if (mode === "stream" || wanted === "stream") return "stream";
  if (wanted === undefined || wanted === "json") return "exact";
  if (isBodyReader(wanted)) return wanted;
  throw new InvalidOptionError(
    "parseAs",
    `has to be one of: json, stream, ${bodyReaders.join(", ")}.`,
  );
}

const bodyReaders: readonly string[] = ["text", "blob", "arrayBuffer"];

/** Whether openapi-fetch reads the body by itself, with a method that the web's `Response` has as well. */
export function isBodyReader(parseAs: string): boolean {
  return bodyReaders.includes(parseAs);
}
