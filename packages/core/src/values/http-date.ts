/** Every HTTP date does; `Date.parse` alone finds a date in almost any text. */
const startsWithDay = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)/;

const endsWithZone = /(?:[A-Z]|[+-]\d\d:?\d\d)$/i;

/**
 * The time of an HTTP date in ms since 1970 (RFC 9110, section 5.6.7); `undefined` for what is none. The form of asctime
 * names no zone, and is in UTC like the others.
 */
export function readHttpDate(text: string | null): number | undefined {
  const value = text?.trim() ?? "";
  if (!startsWithDay.test(value)) return undefined;
  const time = Date.parse(endsWithZone.test(value) ? value : `${value} GMT`);
  return Number.isNaN(time) ? undefined : time;
}

/** When an answer was made by the clock of whoever made it, in ms since 1970; `undefined` where it does not say. */
export function answeredAt(headers: Headers): number | undefined {
  return readHttpDate(headers.get("date"));
}

/**
 * By how many ms the provider's clock is ahead of ours, as an answer that has just come tells it; less than a second and
 * the time that it took are the error. 0 where the answer does not say.
 */
export function clockAhead(headers: Headers, now: number = Date.now()): number {
  return (answeredAt(headers) ?? now) - now;
}
