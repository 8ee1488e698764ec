/**
 * A moment on two clocks, of which neither is enough: what other processes and machines know as well is set by people and
 * by time servers, and what no one sets may stand still while the machine sleeps.
 */
export interface Moment {
  /** In ms since 1970. */
  readonly date: number;
  /** On the clock of `performance.now()`, which is of this process alone. */
  readonly time: number;
}

/** This moment on both clocks. */
export function now(): Moment {
  return { date: Date.now(), time: performance.now() };
}

/**
 * How long ago it was at most, in ms: by this is judged what may have come to its end. The clock that tells more is right:
 * one that was set back, or stood still, revives nothing. One that was set forth has things replaced early, and once: those
 * that replace them begin by that clock.
 */
export function ageOf({ date, time }: Moment): number {
  return Math.max(Date.now() - date, performance.now() - time);
}

/**
 * How long ago it was at least, in ms: by this is judged what may be forgotten, since it surely has come to its end. A clock
 * that was set forth ends nothing at the provider.
 */
export function leastAgeOf({ time }: Moment): number {
  return performance.now() - time;
}
