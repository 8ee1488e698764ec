import type { CallInit } from "../call/call-init.ts";
import type { HttpMethod, Result } from "../call/calls.ts";
import {
  AbortError,
  ApiError,
  type ErrorDetails,
  isApiError,
  isInvalidOptionError,
  isRateLimitError,
  isSignoffError,
  RateLimitError,
  type SignoffError,
} from "../errors/errors.ts";
import { isThrownByApp } from "../errors/thrown-by-app.ts";
import type { TypedCall } from "./typed-calls.ts";

/** One call that answers with its failure. */
type SafeCall = (path: string, given?: CallInit) => Promise<Success | Failure>;

interface Success extends Result<unknown> {
  readonly ok: true;
}

interface Failure {
  readonly ok: false;
  readonly error: SignoffError;
}

/** Makes the calls of one method that throw for bad input alone. */
export function createSafeCall(provider: string, method: HttpMethod, call: TypedCall): SafeCall {
  return async (path, given) => {
    try {
      return { ok: true, ...(await call(path, given)) };
    } catch (error) {
      if (isInvalidOptionError(error)) throw error;
      const details: ErrorDetails = { provider, operation: `${method} ${path}`, cause: error };
      return { ok: false, error: tellFailure(error, details) };
    }
  };
}

function tellFailure(error: unknown, details: ErrorDetails): SignoffError {
  if (!isSignoffError(error)) return endedBy(error, details);
  if (!isApiError(error) || error.operation === details.operation) return error;
  return withoutBody(error);
}

function endedBy(error: unknown, details: ErrorDetails): AbortError {
  return isThrownByApp(error)
    ? new AbortError(`${details.operation} was ended by code of the app.`, {
        ...details,
        reason: "app-code",
      })
    : new AbortError(`${details.operation} failed within the client: its cause tells of what.`, {
        ...details,
        reason: "internal",
      });
}

/** The body is of the other operation's type, and stays with the cause. */
function withoutBody(error: ApiError): ApiError {
  const { message, provider, operation, status, requestId, code, text, answeredAt } = error;
  const said = { provider, operation, status, requestId, code, text, answeredAt };
  const details = { ...said, body: undefined, cause: error };
  if (!isRateLimitError(error)) return new ApiError(message, details);
  return new RateLimitError(message, { ...details, retryAfter: error.retryAfter });
}
