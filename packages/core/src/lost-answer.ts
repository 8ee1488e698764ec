import type { Call } from "./call.ts";
import { isNetworkError, isProtocolError, isTimeoutError, OutcomeUnknownError } from "./errors.ts";

/** The failure of a call as the app is told it: a write whose answer got lost has an outcome that nobody knows. */
export function explainFailure(error: unknown, call: Call): unknown {
  if (call.idempotent || !call.sent || !isLostAnswer(error)) return error;
  return new OutcomeUnknownError(
    `${call.operation} may have been carried out, but its answer got lost: look before you repeat it.`,
    { ...call.details, cause: error },
  );
}

function isLostAnswer(error: unknown): boolean {
  return (
    isNetworkError(error) ||
    isTimeoutError(error) ||
    (isProtocolError(error) && error.reason === "cut-short")
  );
}
