/** Numbers that a seed decides. */
export interface Random {
  /** From 0 to below 1. */
  next(): number;
  /** A whole number from the first to the last, both included. */
  whole(first: number, last: number): number;
  /** A whole number of which each order of magnitude is as likely as the other. */
  spread(smallest: number, largest: number): number;
  /** Whether something happens that happens in so many cases of one. */
  happens(share: number): boolean;
}

/** Mulberry32: small, and the same everywhere. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    whole: (first, last) => first + Math.floor(next() * (last - first + 1)),
    spread: (smallest, largest) => Math.round(smallest * (largest / smallest) ** next()),
    happens: (share) => next() < share,
  };
}
