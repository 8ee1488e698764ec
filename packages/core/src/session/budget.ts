/** How long one request of a sign-off may take at most, in ms. */
const requestLimit = 10_000;

/** The time that a whole sign-off may take. */
export interface Budget {
  /** Half of what is left, so that each request leaves time for the next; at most 10 s. In ms. */
  share(): number;
  /** The given wait in ms, or half of what is left where that is less. */
  shorten(milliseconds: number): number;
}

/** Starts the clock. Without a limit every request still has its own. */
export function startBudget(milliseconds: number = Number.POSITIVE_INFINITY): Budget {
  const end = performance.now() + milliseconds;
  const shorten = (wait: number): number =>
    Math.max(1, Math.min(wait, (end - performance.now()) / 2));
  return { shorten, share: () => shorten(requestLimit) };
}
