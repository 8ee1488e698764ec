import { InvalidOptionError } from "@signoff/core";
import { isDate } from "@signoff/core/provider";

/** A time, as a Date or in milliseconds since 1970. */
export type Time = Date | number;

/** @throws {InvalidOptionError} for what is no time. */
export function toMilliseconds(option: string, time: Time): number {
  const milliseconds = isDate(time) ? time.getTime() : time;
  if (Number.isSafeInteger(milliseconds) && milliseconds >= 0) return milliseconds;
  throw new InvalidOptionError(option, "has to be a Date or whole milliseconds since 1970.");
}

/** As {@link toMilliseconds}, where there need not be a time. */
export function toOptionalMilliseconds(option: string, time: Time | undefined): number | undefined {
  return time === undefined ? undefined : toMilliseconds(option, time);
}
