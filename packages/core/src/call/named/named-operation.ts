import type { HttpMethod, InitOf, OperationsByMethod, PartOf, Result } from "../calls.ts";
import type { StreamCalls, TypedCalls } from "../calls.ts";
import type { OperationReference } from "../is-error-of.ts";
import type { OfOperations } from "../of-operations.ts";
import type { SafeCalls, SafeResult } from "../safe-calls.ts";

/** What a named operation is called with: a session of its provider. */
export type CallableSession<Operations extends OperationsByMethod> = TypedCalls<Operations> &
  OfOperations<Operations> & {
    readonly stream: StreamCalls<Operations>;
    readonly safe: SafeCalls<Operations>;
  };

/**
 * An operation as a function, named by its `operationId`: the call by method and path, found by name.
 *
 * ```ts
 * const { data } = await listMessages(session, { params: { path: { sid } } });
 * ```
 *
 * It throws what the same call by its path throws, such as an `ApiError`, a `NetworkError` or an `InvalidOptionError`.
 */
export interface NamedOperation<
  Operations extends OperationsByMethod,
  Method extends HttpMethod,
  Path extends string,
>
  extends OperationReference<PartOfMethod<Operations, Method, Path>>, OfOperations<Operations> {
  // Without words of its own, so that editors show those of the operation wherever it is called.
  (
    session: CallableSession<Operations>,
    ...init: InitOf<PartOfMethod<Operations, Method, Path>>
  ): Promise<Result<PartOf<PartOfMethod<Operations, Method, Path>, "data">>>;
  /** The same with the body of a success as an unread stream of bytes, as `session.stream` does it. */
  stream(
    session: CallableSession<Operations>,
    ...init: InitOf<PartOfMethod<Operations, Method, Path>>
  ): Promise<Result<ReadableStream<Uint8Array>>>;
  /** The same with failures as values, as `session.safe` does it: `{ ok: true, data }` or `{ ok: false, error }`. */
  safe(
    session: CallableSession<Operations>,
    ...init: InitOf<PartOfMethod<Operations, Method, Path>>
  ): Promise<SafeResult<PartOfMethod<Operations, Method, Path>>>;
  readonly provider: string;
  readonly method: Method;
  readonly path: Path;
}

type PartOfMethod<
  Operations extends OperationsByMethod,
  Method extends HttpMethod,
  Path,
> = Operations[Method][Path & keyof Operations[Method]];
