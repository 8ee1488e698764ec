import type { Call } from "./call.ts";
import {
  isNetworkError,
  isProtocolError,
  isTimeoutError,
  OutcomeUnknownError,
  type ProtocolError,
} from "../errors/errors.ts";

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
    isNetworkError(error) || isTimeoutError(error) || (isProtocolError(error) && isUnread(error))
  );
}

/** Whether it tells of an answer that ended too early, or was none: not even a status. */
function isUnread({ reason, status }: ProtocolError): boolean {
  return reason === "cut-short" || (reason === "unusable" && status === undefined);
}
