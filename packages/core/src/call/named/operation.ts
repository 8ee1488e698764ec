import { InvalidOptionError } from "../../errors/errors.ts";
import type { HttpMethod, OperationsByMethod } from "../calls.ts";
import type { NamedOperation } from "./named-operation.ts";

/** The calls of a session, one kind of them, for operations of which no types are known. */
type Calls = { readonly [method in HttpMethod]?: (path: string, init?: unknown) => unknown };

/** A session as whoever writes no types may give it. */
type GivenSession = (Calls & { readonly stream?: Calls; readonly safe?: Calls }) | undefined;

/** Makes the function of an operation, which runs the same code as the call by its method and path. */
export function operation<
  Operations extends OperationsByMethod,
  Method extends HttpMethod,
  Path extends string,
>(method: Method, path: Path): NamedOperation<Operations, Method, Path> {
  const through =
    (choose: (session: GivenSession) => Calls | undefined) =>
    async (session: GivenSession, init?: unknown): Promise<unknown> => {
      const call = choose(session)?.[method];
      if (call) return call(path, init);
      throw new InvalidOptionError("session", "has to be an open session of the provider.");
    };
  const named: object = Object.assign(
    through((session) => session),
    {
      method,
      path,
      stream: through((session) => session?.stream),
      safe: through((session) => session?.safe),
    },
  );
  return named as NamedOperation<Operations, Method, Path>;
}
