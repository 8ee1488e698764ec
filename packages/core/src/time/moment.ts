/** A moment on two clocks: one to tell, and one that no one sets. */
export interface Moment {
  /** In ms since 1970. */
  readonly date: number;
  /** On the clock of `performance.now()`. */
  readonly time: number;
}

/** This moment on both clocks. */
export function now(): Moment {
  return { date: Date.now(), time: performance.now() };
}
