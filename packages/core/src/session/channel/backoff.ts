import { startWait } from "../../time/signals.ts";

/** The waits between the repeats of a request. */
export interface Backoff {
  /** Waits before the next repeat, for so many ms at least; `false` where there is no time for one. */
  pause(atLeast: number): Promise<boolean>;
}

const firstWait = 250;
const longestWait = 2_000;

/** What the last request is left at least, in ms. */
const reserve = 250;

/** For what is sent once, whatever comes of it. */
export const noBackoff: Backoff = { pause: async () => false };

/** Waits that double, with jitter, until there is no time for a request before `end`, on the clock of `performance.now()`. */
export function createBackoff(end: number): Backoff {
  let bound = firstWait;
  return {
    async pause(atLeast) {
      const left = end - performance.now() - reserve;
      const wait = Math.max(atLeast, Math.min(left, bound * (0.5 + Math.random() / 2)));
      if (left < firstWait || wait > left) return false;
      bound = Math.min(2 * bound, longestWait);
      await startWait(wait).elapsed;
      return true;
    },
  };
}
