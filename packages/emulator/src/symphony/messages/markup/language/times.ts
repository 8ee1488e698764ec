import { demand, listOf, type ValueRule } from "./values.ts";

/** A day of the calendar, as in 2031-02-28. */
export const date: ValueRule = demand(isDate, "has to be a date as in 2031-02-28");

/** A time of day, as in 23:59:59. */
export const time: ValueRule = demand(isTime, "has to be a time as in 23:59:59");

/** A moment with its offset, as in 2031-02-28T23:59:59Z. */
export const moment: ValueRule = demand((value) => {
  const [day = "", clock = ""] = value.split(/t/i, 2);
  return isDate(day) && clockWithOffset.test(clock);
}, "has to be a date and a time with their offset, as in 2031-02-28T23:59:59Z");

const clockWithOffset =
  /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:z|[+-](?:0\d|1[0-8]):[0-5]\d(?::[0-5]\d)?)$/i;

/** How a date is shown. */
export const dateFormat: ValueRule = demand(
  (value) => /^[\dMdy/. -:]+$/.test(value) && !/d{3}|M{6}/.test(value),
  'has to be a format of "M", "d" and "y", such as dd/MM/yyyy',
);

/** How a time is shown. */
export const timeFormat: ValueRule = demand(
  (value) => /^[hHmsa: ]+$/.test(value) && !/([hHms])\1\1|aa/.test(value),
  'has to be a format of "h", "H", "m", "s" and "a", such as hh:mm:ss a',
);

/** The name of a time zone, or an offset. */
export const zone: ValueRule = demand(isZone, "has to be a time zone");

/** Time zones, as JSON. */
export const zones: ValueRule = listOf(isZone, "time zones");

/** Days, ranges of days and days of the week, as JSON. */
export const dates: ValueRule = listOf(
  (item) =>
    hasOnly(item, ["day"], isDate) ||
    hasOnly(item, ["from", "to"], isDate) ||
    hasOnly(item, ["daysOfWeek"], isWeek),
  "days, ranges (from, to) and daysOfWeek (0 to 6)",
);

/** Times and ranges of times, as JSON. */
export const times: ValueRule = listOf(
  (item) => hasOnly(item, ["time"], isTime) || hasOnly(item, ["from", "to"], isTime),
  "times and ranges (from, to)",
);

function isDate(value: unknown): boolean {
  const [, day] =
    typeof value === "string" ? (/^(\d{4}-\d\d-\d\d)(?:z|[+-]\d\d:\d\d)?$/i.exec(value) ?? []) : [];
  if (day === undefined) return false;
  const parsed = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day);
}

function isTime(value: unknown): boolean {
  return typeof value === "string" && /^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/.test(value);
}

function isWeek(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every((day: unknown) => [0, 1, 2, 3, 4, 5, 6].includes(Number(day)))
  );
}

function isZone(value: unknown): boolean {
  if (typeof value !== "string" || value === "") return false;
  if (/^(?:z|(?:utc?|gmt)?[+-]\d{1,2}(?::?\d\d){0,2})$/i.test(value)) return true;
  try {
    return Boolean(new Intl.DateTimeFormat("en", { timeZone: value }));
  } catch {
    return false;
  }
}

/** Whether an item has these properties, beside a `type` that is not looked at, and no others. */
function hasOnly(
  item: unknown,
  names: readonly string[],
  isFit: (value: unknown) => boolean,
): boolean {
  if (typeof item !== "object" || item === null) return false;
  const given = Object.entries(item).filter(([name, value]) => name !== "type" && value !== null);
  return (
    given.length === names.length &&
    given.every(([name, value]) => names.includes(name) && isFit(value))
  );
}
