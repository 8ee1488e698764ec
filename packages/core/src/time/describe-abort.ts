import {
  AbortError,
  type ErrorDetails,
  isSignoffError,
  type OperationName,
} from "../errors/errors.ts";

/** What an abort ends, as errors tell it. */
interface Aborted {
  readonly operation: OperationName;
  readonly details: ErrorDetails;
}

/** The reason of an abort: our own errors as they are, anything of the app's as the cause of an {@link AbortError}. */
export function describeAbort(reason: unknown, { operation, details }: Aborted): Error {
  if (isSignoffError(reason)) return reason;
  return new AbortError(`${operation} was aborted by its signal.`, { ...details, cause: reason });
}
