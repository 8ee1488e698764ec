/** So that no wait becomes 0 times infinity. */
const mostDoublings = 64;

/** A wait that was doubled so many times, up to its bound; in the unit of the first. */
export function doubledWait(first: number, longest: number, times: number): number {
  return Math.min(longest, first * 2 ** Math.min(times, mostDoublings));
}
