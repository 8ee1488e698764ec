/** The middle of several measurements, with the least and the greatest. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly greatest: number;
}

/** @throws {RangeError} where there is nothing to measure. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const above = sorted[Math.floor(sorted.length / 2)];
  const below = sorted[Math.ceil(sorted.length / 2) - 1];
  if (above === undefined || below === undefined) throw new RangeError("There are no values.");
  return (below + above) / 2;
}

/** The same in a larger unit. */
export function scaled({ median: middle, least, greatest }: Spread, by: number): Spread {
  return { median: middle / by, least: least / by, greatest: greatest / by };
}

export function spreadOf(values: readonly number[]): Spread {
  return {
    median: median(values),
    least: Math.min(...values),
    greatest: Math.max(...values),
  };
}

/** The middle of several measurements, and between which two values the true one lies with a confidence of 95 %. */
export interface Interval {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The median with its interval, of order statistics alone: no distribution is taken for granted (David and Nagaraja, Order
 * Statistics, section 7.1). Fewer than six values cannot give 95 %: their interval is all of them.
 */
export function intervalOf(values: readonly number[]): Interval {
  const sorted = values.toSorted((one, other) => one - other);
  const outside = outsideOf(sorted.length);
  const [low, high] = [sorted[outside], sorted.at(-1 - outside)];
  if (low === undefined || high === undefined) throw new RangeError("There are no values.");
  return { median: median(values), low, high };
}

/** How many values on each side the interval leaves out: those beyond which the median lies in at most 2.5 % of all cases. */
function outsideOf(count: number): number {
  let term = 0.5 ** count;
  let fewer = term;
  let below = 0;
  while (fewer <= 0.025) {
    below += 1;
    term *= (count - below + 1) / below;
    fewer += term;
  }
  return Math.max(0, below - 1);
}

/** Whether a ratio may as well be 1: the difference is inside the noise. */
export function isWithinNoise({ low, high }: Interval): boolean {
  return low <= 1 && high >= 1;
}

/** Each value as a share of the baseline's in the same round, so that a slow moment of the machine slows both. */
export function ratios(values: readonly number[], baseline: readonly number[]): number[] {
  return values.map((value, round) => {
    const base = baseline[round];
    if (base === undefined) throw new RangeError(`The baseline lacks round ${round + 1}.`);
    return value / base;
  });
}

/** The order of a round: moved on by one each time, every second round backwards, so that neither place nor neighbours stay. */
export function orderOf<Item>(items: readonly Item[], round: number): Item[] {
  const first = items.length === 0 ? 0 : round % items.length;
  const rotated = [...items.slice(first), ...items.slice(0, first)];
  return round % 2 === 0 ? rotated : rotated.toReversed();
}
