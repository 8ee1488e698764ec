import {
  isApiError,
  isOutcomeUnknownError,
  isProtocolError,
  isSignoffError,
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
