import type {
  AbortError,
  AuthenticationError,
  NetworkError,
  OutcomeUnknownError,
  ProtocolError,
  SessionEndedError,
  TimeoutError,
} from "../errors/errors.ts";
import type { OperationError } from "../errors/operation-error.ts";
import type { StoreError } from "../errors/store-error.ts";
import type { HttpMethod, InitOf, OperationsByMethod, PartOf, Result } from "./calls.ts";

/** Why a call has no answer of its operation: a union by `kind`. */
export type CallFailure =
  | AbortError
  | AuthenticationError
  | NetworkError
  | OutcomeUnknownError
  | ProtocolError
  | SessionEndedError
  | StoreError
  | TimeoutError;

/** What they lack beside an error of the operation: it may be read of either, once the status is known. */
interface NoAnswer {
  readonly body?: undefined;
  readonly retryAfter?: undefined;
}

/** A call that went well. */
export interface SafeSuccess<Data> extends Result<Data> {
  readonly ok: true;
  readonly error?: undefined;
}

/** A call that failed. Its error is one of the operation, typed by `status`; or one without a `body`, typed by `kind`. */
export interface SafeFailure<Operation> {
  readonly ok: false;
  readonly error: OperationError<Operation> | (CallFailure & NoAnswer);
  readonly data?: undefined;
  readonly response?: undefined;
}

/** What a call of {@link SafeCalls} answers: `ok` tells which of the two. */
export type SafeResult<Operation> = SafeSuccess<PartOf<Operation, "data">> | SafeFailure<Operation>;

/** Calls of one method that answer with their failures. */
interface MethodSafeCalls<Operations extends object> {
  <Path extends keyof Operations>(
    path: Path,
    ...init: InitOf<Operations[Path]>
  ): Promise<SafeResult<Operations[Path]>>;
}

/**
 * The same calls as `TypedCalls` with failures as values: `{ ok: true, data, response }` or `{ ok: false, error }`.
 *
 * ```ts
 * const { ok, data, error } = await session.safe.GET("/items");
 * if (ok) show(data);
 * else if (error.status === 404) console.log(error.body?.message);
 * else if (error.kind === "NetworkError") console.log(error.sent);
 * ```
 *
 * An error of another operation that the call needed first, such as that of a renewal, has no body: its `cause` has. What
 * code of the app has thrown, such as a step, is the `cause` of an `AbortError`.
 *
 * @throws {InvalidOptionError} for bad parameters, before any request; nothing else.
 */
export type SafeCalls<Operations extends OperationsByMethod> = {
  readonly [Method in HttpMethod]: MethodSafeCalls<Operations[Method]>;
};
