import { InvalidOptionError } from "../../errors/errors.ts";
import type { HttpMethod, OperationsByMethod } from "../calls.ts";
import type { NamedOperation } from "./named-operation.ts";

/** The calls of a session, one kind of them, for operations of which no types are known. */
type Calls = { readonly [method in HttpMethod]: (path: string, init?: unknown) => unknown };

/** A session as whoever writes no types may give it. */
type GivenSession =
  | (Calls & { readonly provider: string; readonly stream: Calls; readonly safe: Calls })
  | undefined;

/** Makes the function of an operation, which runs the same code as the call by its method and path. */
export function operation<
  Operations extends OperationsByMethod,
  Method extends HttpMethod,
  Path extends string,
>(provider: string, method: Method, path: Path): NamedOperation<Operations, Method, Path> {
  const through =
    (face?: "stream" | "safe") =>
    async (session: GivenSession, init?: unknown): Promise<unknown> => {
      if (session?.provider !== provider) {
        throw new InvalidOptionError("session", `has to be a session of ${provider}.`);
      }
      return (face ? session[face] : session)[method](path, init);
    };
  const named: object = Object.assign(through(), {
    provider,
    method,
    path,
    stream: through("stream"),
    safe: through("safe"),
  });
  return named as NamedOperation<Operations, Method, Path>;
}
