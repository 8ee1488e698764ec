/** The methods that specs use. */
export type HttpMethod = "GET" | "POST" | "PUT" | "PATCH" | "DELETE" | "OPTIONS" | "HEAD";

/** What a generated operation map says of one operation. */
export interface OperationTypes {
  /** The arguments after the path. */
  init: unknown[];
  /** The value of a success. */
  data: unknown;
  /** The body of an error, whatever its status. */
  error: unknown;
  /** The bodies of its errors by their status, as `ByStatus` writes them. */
  errors: object;
}

/** A generated operation map: for each method, the operations by their path. */
export type OperationMap = { [Method in HttpMethod]: { [Path in string]: OperationTypes } };

/** Operations by their method, then by path: what code asks of an {@link OperationMap} that it is generic over. */
export type OperationsByMethod = { [Method in HttpMethod]: object };

/** The head of an answer, and what it took to get it. */
export interface AnswerHead {
  readonly status: number;
  readonly headers: Headers;
  /**
   * The provider's id of the request, by `X-Request-Id` or else `X-Trace-Id`: its support finds the request by it.
   * Where the answer has none, the id that the app gave by the option `requestId`, or `undefined`.
   */
  readonly requestId: string | undefined;
  /**
   * How many requests the call took: repeats, and the one more after a renewal of the session, are counted. 0 where a step
   * of the app answered by itself.
   */
  readonly attempts: number;
  /**
   * From the beginning of the call to the last byte of its answer, or to the head of a streamed one, in ms. The waits between
   * repeats, a renewal and the app's steps are part of it.
   */
  readonly duration: number;
}

/** What a typed call answers. */
export interface Result<Data> {
  /** The parsed body, typed by the spec. */
  readonly data: Data;
  /** Status, headers, and what it took to get them. */
  readonly response: AnswerHead;
}

/** Calls of one method: the path as the spec has it, then parameters, body and options in one object. */
interface MethodCalls<Operations extends object> {
  <Path extends keyof Operations>(
    path: Path,
    ...init: InitOf<Operations[Path]>
  ): Promise<Result<PartOf<Operations[Path], "data">>>;
}

/** Calls of one method whose answers are streams. */
interface MethodStreams<Operations extends object> {
  <Path extends keyof Operations>(
    path: Path,
    ...init: InitOf<Operations[Path]>
  ): Promise<Result<ReadableStream<Uint8Array>>>;
}

// Inferred, so that compiler and editor look at the one operation that is called. Of the plain `Operation["init"]` they
// first take the union over all operations as a context for the literal that is written.
/**
 * The arguments of an operation's call after its path: none or one. For functions that pass a call's arguments on:
 *
 * ```ts
 * async function get<Path extends keyof Operations["GET"]>(
 *   path: Path,
 *   ...init: InitOf<Operations["GET"][Path]>
 * ): Promise<Operations["GET"][Path]["data"]> {
 *   const { data } = await session.GET(path, ...init);
 *   return data;
 * }
 * ```
 */
export type InitOf<Operation> =
  PartOf<Operation, "init"> extends infer Init extends OperationTypes["init"] ? Init : never;

// Without a constraint, which would be checked for all operations wherever one is called.
/** A part of what an operation map says of an operation. */
export type PartOf<Operation, Name extends keyof OperationTypes> = Operation[Name &
  keyof Operation];

/**
 * Typed calls by method. Each answers `{ data, response }` and throws an error of this library otherwise.
 *
 * @throws {InvalidOptionError} for bad parameters, before any request.
 * @throws {ApiError} when the provider answers with an error.
 * @throws {NetworkError | TimeoutError | AbortError | ProtocolError} when no proper answer came.
 * @throws {SessionEndedError} on a session that is over.
 */
export type TypedCalls<Operations extends OperationsByMethod> = {
  readonly [Method in HttpMethod]: MethodCalls<Operations[Method]>;
};

/**
 * The same calls with the body of a success as an unread stream of bytes, of any size. Errors are as in
 * {@link TypedCalls}; the call lasts until the stream is read or cancelled.
 */
export type StreamCalls<Operations extends OperationsByMethod> = {
  readonly [Method in HttpMethod]: MethodStreams<Operations[Method]>;
};
