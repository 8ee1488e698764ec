/** Every HTTP date does; `Date.parse` alone finds a date in almost any text. */
const startsWithDay = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)/;

/**
 * The wait that a `Retry-After` header asks for, in ms; `undefined` where it is absent or unreadable (RFC 9110, section
 * 10.2.3). Negative waits and past dates are 0.
 */
export function readRetryAfter(headers: Headers, now: number = Date.now()): number | undefined {
  const value = headers.get("retry-after")?.trim();
  if (!value) return undefined;
  if (/^-?\d+(\.\d+)?$/.test(value)) return Math.max(0, Number(value) * 1000);
  if (!startsWithDay.test(value)) return undefined;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
