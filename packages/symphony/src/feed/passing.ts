import {
  isApiError,
  isNetworkError,
  isOutcomeUnknownError,
  isProtocolError,
  isRateLimitError,
  isSignoffError,
  isTimeoutError,
  type ProtocolFailure,
  type SignoffError,
} from "@signoff/core";

/** The same answer would come again. */
const lasting: ReadonlySet<ProtocolFailure> = new Set(["too-large", "unsafe-integer", "unusable"]);

/**
 * Whether a failure passes by itself: an outage, a rate limit, a gateway's page, an answer that got lost. A 401 that comes
 * even after a renewal does, too: an agent that has just started may not know the new token yet.
 */
export function isPassing(error: unknown): error is SignoffError {
  if (!isSignoffError(error)) return false;
  if (isProtocolError(error)) return !lasting.has(error.reason);
  if (isApiError(error) && error.status === 401) return true;
  return error.retryable || isOutcomeUnknownError(error);
}

/**
 * Whether an event may be handed over again after its handler failed so: not where a call may have been carried out, nor
 * where one would be refused again. Of an app's own errors nothing is known, hence they may pass.
 */
export function mayBeHandledAgain(error: unknown): boolean {
  if (!isSignoffError(error)) return true;
  // A write whose answer got lost is none of these, but an `OutcomeUnknownError`.
  if (isRateLimitError(error) || isNetworkError(error) || isTimeoutError(error)) return true;
  if (isApiError(error) && error.status === 401) return true;
  return isPassing(error) && error.operation?.startsWith("GET ") === true;
}
