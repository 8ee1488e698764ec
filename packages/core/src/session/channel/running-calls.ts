import type { Call } from "../../call/call.ts";
import type { Cancellation } from "../../time/cancellation.ts";
import { startTimer } from "../../time/signals.ts";
import type { Lifecycle } from "../driver/lifecycle.ts";
import type { DrainedCalls } from "../../reports/receipt.ts";

/** The calls of a session that are under way. */
export interface RunningCalls {
  /** Takes a call in that begins. @throws {SessionEndedError} where the session takes no more. */
  admit(this: void, call: Call, cancellation: Cancellation): void;
  /** When the last call began or ended, on the clock of `performance.now()`. */
  readonly lastActivity: number;
  /** Waits for all to end, and aborts those that still run after so many ms. */
  drain(milliseconds: number, reason: (call: Call) => unknown): Promise<DrainedCalls>;
}

/** Keeps count of the calls of one session, for as long as that is open. */
export function trackRunningCalls(lifecycle: Lifecycle): RunningCalls {
  const running = new Map<Call, Cancellation>();
  let lastActivity = performance.now();
  let onIdle: (() => void) | undefined;

  function allEnded(): Promise<void> {
    return new Promise((resolve) => {
      if (running.size === 0) resolve();
      else onIdle = resolve;
    });
  }

  return {
    get lastActivity() {
      return lastActivity;
    },
    admit(call, cancellation) {
      if (lifecycle.state !== "open") throw lifecycle.ended(call.details);
      lastActivity = performance.now();
      running.set(call, cancellation);
      call.onEnd(() => {
        running.delete(call);
        lastActivity = performance.now();
        if (running.size === 0) onIdle?.();
      });
    },
    async drain(milliseconds, reason) {
      const total = running.size;
      const timer = startTimer(() => onIdle?.(), milliseconds);
      await allEnded();
      clearTimeout(timer);
      const aborted = running.size;
      for (const [call, cancellation] of running) cancellation.abort(reason(call));
      return { finished: total - aborted, aborted };
    },
  };
}
