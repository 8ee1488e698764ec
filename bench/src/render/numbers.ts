import type { Spread } from "../statistics.ts";

/** A number with so many digits after the point, and commas between thousands. */
export function toText(value: number, digits = 0): string {
  return value.toLocaleString("en-GB", {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

/** The median with the least and the greatest in brackets. */
export function toRange({ median, least, greatest }: Spread, digits = 0): string {
  return `${toText(median, digits)} (${toText(least, digits)}–${toText(greatest, digits)})`;
}
