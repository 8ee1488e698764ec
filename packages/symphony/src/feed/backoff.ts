import { doubledWait } from "@signoff/core/provider";
/** How long to wait after failures, in ms. */
export interface BackoffOptions {
  /** Upper bound of the wait after the first failure in ms; it doubles from failure to failure. Default 500. */
  baseDelay?: number | undefined;
  /** Upper bound of every wait in ms, a `Retry-After` of up to 30 minutes excepted. Default 30,000. */
  maxDelay?: number | undefined;
}

/** Counts what failed in a row. */
export interface Backoff {
  readonly failures: number;
  /** Counts one more, and gives the wait after it in ms, with full jitter; no shorter than the asked one of up to 30 minutes. */
  next(asked: number): number;
  reset(): void;
}

/** In ms: an agent drops a datafeed that was not read for so long. */
const longestAsked = 30 * 60_000;

/** Makes a count that begins at 0. */
export function createBackoff({
  baseDelay = 500,
  maxDelay = 30_000,
}: BackoffOptions = {}): Backoff {
  let failures = 0;
  return {
    get failures() {
      return failures;
    },
    next(asked) {
      const longest = doubledWait(baseDelay, maxDelay, failures);
      failures += 1;
      return Math.max(Math.min(asked, longestAsked), Math.random() * longest);
    },
    reset() {
      failures = 0;
    },
  };
}
