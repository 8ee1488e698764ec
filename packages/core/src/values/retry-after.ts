import { answeredAt, readHttpDate } from "./http-date.ts";

/**
 * The wait that a `Retry-After` header asks for, in ms; `undefined` where it is absent or unreadable (RFC 9110, section
 * 10.2.3). Negative waits and past dates are 0.
 *
 * A date is one of the provider's clock: it is compared with the time that the same answer was made at, where it says so.
 */
export function readRetryAfter(headers: Headers, now: number = Date.now()): number | undefined {
  const value = headers.get("retry-after")?.trim();
  if (!value) return undefined;
  if (/^-?\d+(\.\d+)?$/.test(value)) return Math.max(0, Number(value) * 1000);
  const date = readHttpDate(value);
  return date === undefined ? undefined : Math.max(0, date - (answeredAt(headers) ?? now));
}
