import { type OperationName, TimeoutError } from "@signoff/core";
import { anySignal, startTimer } from "@signoff/core/provider";

/** Bounds several calls together, and the waits between them. */
export interface TimeLimit {
  /** Aborted when the time is over, or by the app's own signal. */
  readonly signal: AbortSignal;
  /** From then on only the app's own signal counts. */
  stop(): void;
}

/**
 * @param limit in ms.
 * @param operation what is waited for.
 */
export function startTimeLimit(
  limit: number,
  appSignal: AbortSignal | undefined,
  operation: OperationName,
): TimeLimit {
  const over = new AbortController();
  const timer = startTimer(() => over.abort(timeoutError(limit, operation)), limit);
  return {
    signal: appSignal ? anySignal(appSignal, over.signal) : over.signal,
    stop: () => clearTimeout(timer),
  };
}

function timeoutError(limit: number, operation: OperationName): TimeoutError {
  return new TimeoutError(
    `${operation} did not tell of a finished file within ${limit} ms (timeout.total); go on with the request that onProgress told, or raise timeout.total.`,
    { provider: "edin-docflow", operation, limit: "total", phase: "answer" },
  );
}
