/** The last date that there is, in ms since 1970. */
const lastDate = 8.64e15;

/** A date in ms since 1970 as ISO 8601; `undefined` where no calendar has it. */
export function toIso(date: number): string | undefined {
  return date <= lastDate ? new Date(date).toISOString() : undefined;
}
