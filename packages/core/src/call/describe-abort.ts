import { AbortError, isSignoffError } from "../errors/errors.ts";
import type { Call } from "./call.ts";

/** The reason of an abort: our own errors as they are, anything of the app's as the cause of an {@link AbortError}. */
export function describeAbort(reason: unknown, call: Call): Error {
  if (isSignoffError(reason)) return reason;
  const message = `${call.operation} was aborted by its signal.`;
  return new AbortError(message, { ...call.details, cause: reason });
}
