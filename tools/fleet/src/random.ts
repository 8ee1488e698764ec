/** Numbers that a seed gives again. */
export interface Random {
  /** At least 0 and below the bound. */
  below(bound: number): number;
  /** One of a list that is not empty. */
  pick<Value>(values: readonly Value[]): Value;
}

/** A generator after mulberry32. */
export function createRandom(seed: number): Random {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    below: (bound) => Math.floor(next() * bound),
    pick: (values) => values[Math.floor(next() * values.length)]!,
  };
}

/** A seed that differs from run to run, or the one that `FLEET_SEED` asks for again. */
export function chooseSeed(): number {
  return Number(process.env["FLEET_SEED"] ?? Date.now() % 2 ** 31);
}
