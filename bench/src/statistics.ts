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
