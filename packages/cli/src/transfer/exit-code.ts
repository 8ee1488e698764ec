import {
  isApiError,
  isAuthenticationError,
  isNetworkError,
  isOutcomeUnknownError,
  isSignoffError,
  isTimeoutError,
} from "@signoff/core";
import type { TransferExitCodes } from "./dialect.ts";

/** With what an error of a call or a sign-on ends a command; nothing for any other error. */
export function exitCodeOfCall(error: unknown, exitCodes: TransferExitCodes): number | undefined {
  if (!isSignoffError(error)) return undefined;
  if (isAuthenticationError(error)) return exitCodes.authentication;
  if (isApiError(error)) return exitCodes.refused;
  const isLost = [isNetworkError, isTimeoutError, isOutcomeUnknownError].some((is) => is(error));
  return isLost ? exitCodes.network : exitCodes.protocol;
}
