/** How long ago it was on the clock of `performance.now()`, in ms. */
export function elapsedSince(time: number): number {
  return toMicroseconds(performance.now() - time);
}

/** A time in ms to the microsecond: what is below is noise of floating point, and makes logs long. */
export function toMicroseconds(time: number): number {
  return Math.round(time * 1000) / 1000;
}
