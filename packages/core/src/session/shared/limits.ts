/** The times of shared sessions, in ms, and how many logins an account may have in one of them. */
export interface Limits {
  /** Between two signs of life of a member. */
  readonly beat: number;
  /** After so long without one a member is taken for gone. */
  readonly gone: number;
  /** With a sign of life older than this, a call reads the account first. */
  readonly staleBeat: number;
  /** With one that is older than this, a login reads the account before its next request. */
  readonly freshBeat: number;
  /** For a login under a turn. */
  readonly turn: number;
  /** For one call to the store. */
  readonly storeCall: number;
  /** For how long a new session is offered to a store that does not answer, before it is ended again. */
  readonly publishTries: number;
  /** Between the two looks at an account that nobody seems to use. */
  readonly looksApart: number;
  /** At most so many logins of an account begin within {@link Limits.loginsWithin}. */
  readonly logins: number;
  readonly loginsWithin: number;
  /** The first wait for somebody else's turn, and the longest one. */
  readonly pollFrom: number;
  readonly pollTo: number;
  /** The first wait after an ending that failed, and the longest one. */
  readonly retryFrom: number;
  readonly retryTo: number;
  /** For how long signs of life and receipts are kept. */
  readonly beatKept: number;
  readonly receiptKept: number;
}

const day = 24 * 60 * 60_000;

export const defaultLimits: Limits = {
  beat: 3_000,
  gone: 10_000,
  staleBeat: 10_000,
  freshBeat: 5_000,
  turn: 60_000,
  storeCall: 2_000,
  publishTries: 10_000,
  looksApart: 4_000,
  logins: 20,
  loginsWithin: 60_000,
  pollFrom: 50,
  pollTo: 500,
  retryFrom: 10_000,
  retryTo: 60 * 60_000,
  beatKept: day,
  receiptKept: 30 * day,
};

/** A store that is well may take so long in a busy process, however short the other times are. */
const leastStoreCall = 1_000;

/**
 * The same limits for a slower machine, or a quicker test. All members of an account need the same ones. What is counted and
 * for how long things are kept stays; a call to the store has 1 s at least.
 */
export function scaleLimits(factor: number, base: Limits = defaultLimits): Limits {
  const { logins, beatKept, receiptKept, storeCall, ...times } = base;
  const scaled = Object.entries(times).map(([name, time]) => [name, time * factor] as const);
  return {
    ...base,
    ...(Object.fromEntries(scaled) as typeof times),
    storeCall: Math.max(storeCall * factor, Math.min(storeCall, leastStoreCall)),
    logins,
    beatKept,
    receiptKept,
  };
}

/** For how long a sign of life is kept: whoever finds its member gone reads from it when `keep` began. */
export function beatKeptFor(keep: number, { beatKept }: Limits): number {
  return beatKept + keep;
}
