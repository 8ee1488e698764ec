import { performance } from "node:perf_hooks";
import { clearTimeout, setTimeout } from "node:timers";
import { longestTimer, machineNow } from "./machine-time.ts";

/** The time that a server lives by. Everything that expires reads it. */
export interface Clock {
  /** Milliseconds since 1970. Runs with the machine's clock, plus what it was advanced by; fake timers do not turn it. */
  now(): number;
  /** Turns the clock forward; sleepers whose time has come wake up. Throws a `RangeError` beyond the year 9999. */
  advance(milliseconds: number): void;
  /**
   * Waits for so many milliseconds of this clock, hence shorter when it is advanced meanwhile.
   * Resolves early, without an error, when the signal aborts.
   */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

interface Sleeper {
  readonly until: number;
  schedule(): void;
}

/**
 * Makes a clock. `start` is what it shows first, by default the machine's time, whatever a fake `Date` says: for that one
 * give `Date.now()`.
 */
export function createClock(start: number = machineNow()): Clock {
  const origin = performance.now();
  const sleepers = new Set<Sleeper>();
  let advanced = 0;
  const now = (): number => Math.floor(start + (performance.now() - origin) + advanced);
  return {
    now,
    advance(milliseconds) {
      if (!(milliseconds >= 0))
        throw new RangeError(`A clock only runs forward, not by ${milliseconds} ms.`);
      if (!(now() + milliseconds < latestTime))
        throw new RangeError(
          `milliseconds: by ${milliseconds} the clock would leave the year 9999.`,
        );
      advanced += milliseconds;
      for (const sleeper of sleepers) sleeper.schedule();
    },
    sleep: (milliseconds, signal) =>
      new Promise((resolve) => {
        let timer: NodeJS.Timeout | undefined;
        const wake = (): void => {
          clearTimeout(timer);
          sleepers.delete(sleeper);
          signal?.removeEventListener("abort", wake);
          resolve();
        };
        const sleeper: Sleeper = {
          until: now() + milliseconds,
          schedule() {
            clearTimeout(timer);
            const left = sleeper.until - now();
            if (left <= 0) wake();
            else timer = setTimeout(sleeper.schedule, Math.min(left, longestTimer));
          },
        };
        if (signal?.aborted) return resolve();
        signal?.addEventListener("abort", wake, { once: true });
        sleepers.add(sleeper);
        sleeper.schedule();
      }),
  };
}

/** Dates of sessions and files go beyond what the clock shows, and a date of five digits fits into no header. */
const latestTime = Date.UTC(9999, 0);
