import { type Backoff, createBackoff } from "./backoff.ts";

/** How long one request of a sign-off may take at most, in ms. */
const requestLimit = 10_000;

/** For how long requests are repeated where there is no limit, in ms. */
const patience = 10_000;

/** The time that a whole sign-off may take. */
export interface Budget {
  /** Half of what is left, so that each request leaves time for the next; at most 10 s. In ms. */
  share(): number;
  /** The given wait in ms, or half of what is left where that is less. */
  shorten(milliseconds: number): number;
  /** For the repeats of one of so many tokens, one after the other: its part of what is left. */
  backoff(tokens: number): Backoff;
}

/** Starts the clock. Without a limit every request still has its own, and repeats end after 10 s. */
export function startBudget(milliseconds: number = Number.POSITIVE_INFINITY): Budget {
  const start = performance.now();
  const end = start + milliseconds;
  const patient = Number.isFinite(milliseconds) ? end : start + patience;
  const shorten = (wait: number): number =>
    Math.max(1, Math.min(wait, (end - performance.now()) / 2));
  return {
    shorten,
    share: () => shorten(requestLimit),
    backoff(tokens) {
      const now = performance.now();
      return createBackoff(now + (patient - now) / tokens);
    },
  };
}
