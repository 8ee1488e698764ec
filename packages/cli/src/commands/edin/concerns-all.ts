import {
  isAuthenticationError,
  isNetworkError,
  isSessionEndedError,
  isTimeoutError,
} from "@signoff/core";
import { isSystemError } from "@signoff/core/provider/node";
import type { Context } from "./connection.ts";

/** Whether the next package would fail for the same reason, or nobody waits for it. */
export function concernsAll(error: unknown, { signal }: Pick<Context, "signal">): boolean {
  if (signal.aborted || isSystemError(error)) return true;
  return [isAuthenticationError, isNetworkError, isSessionEndedError, isTimeoutError].some(
    (isKind) => isKind(error),
  );
}
