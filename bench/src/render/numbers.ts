import { type Interval, isWithinNoise, type Spread } from "../statistics.ts";

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

/** A ratio as its two digits that mean something, marked where it may as well be 1. */
export function toMultiple(ratio: Interval): string {
  // That of the baseline itself has no noise.
  const isUncertain = ratio.low < ratio.high && isWithinNoise(ratio);
  return `${isUncertain ? "≈ " : ""}${ratio.median.toFixed(2)}`;
}

/** The same with its interval in brackets. */
export function toMultipleRange(ratio: Interval): string {
  return `${toMultiple(ratio)} (${ratio.low.toFixed(2)}–${ratio.high.toFixed(2)})`;
}
