import { TimeoutError } from "@signoff/core";
import { anySignal, startTimer } from "@signoff/core/provider";

/** Aborts a transfer in which nothing moves. */
export interface StallWatch {
  /** Aborted by the stall, or by the app's own signal. */
  readonly signal: AbortSignal;
  moved(): void;
  stop(): void;
}

/** @param limit how long nothing may move, in ms. */
export function watchForStall(limit: number, appSignal: AbortSignal | undefined): StallWatch {
  const stalled = new AbortController();
  let lastMove = performance.now();
  let timer: ReturnType<typeof setTimeout>;

  function wait(milliseconds: number): void {
    timer = startTimer(check, milliseconds);
  }

  function check(): void {
    const left = lastMove + limit - performance.now();
    if (left > 0) wait(left);
    else stalled.abort(stallError(limit));
  }

  wait(limit);
  return {
    signal: appSignal ? anySignal(appSignal, stalled.signal) : stalled.signal,
    moved() {
      lastMove = performance.now();
    },
    stop: () => clearTimeout(timer),
  };
}

function stallError(limit: number): TimeoutError {
  const operation = "POST /directlink/v1/upload";
  return new TimeoutError(
    `${operation} neither took a byte nor answered for ${limit} ms (timeout.attempt).`,
    { provider: "directlink", operation, limit: "attempt", phase: "answer" },
  );
}
