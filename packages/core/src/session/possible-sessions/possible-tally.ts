import type { PossibleSession } from "./possible-session.ts";

/** One possible session or more, told as the last of them. */
export interface Tallied {
  readonly session: PossibleSession;
  readonly outcome: PossibleSession["outcome"];
  readonly count: number;
}

/** So many are told one by one: a session of months may see thousands. */
const mostEntries = 100;

/** Counts what may be open at the provider, in bounded memory. */
export class PossibleTally {
  #entries: readonly Tallied[] = [];

  get entries(): readonly Tallied[] {
    return this.#entries;
  }

  /** Beyond the bound it is told with an earlier one of its kind. */
  add(session: PossibleSession): void {
    const isFull = this.#entries.length >= mostEntries;
    const earlier = isFull
      ? this.#entries.find((entry) => isAlike(entry.session, session))
      : undefined;
    const merged = earlier
      ? merge(earlier, session)
      : { session, outcome: session.outcome, count: 1 };
    this.#entries = [...this.#entries.filter((entry) => entry !== earlier), merged];
  }

  /** Leaves those that it is told with. */
  strikeOff(session: PossibleSession): void {
    this.#entries = this.#entries
      .map((entry) => (entry.session === session ? { ...entry, count: entry.count - 1 } : entry))
      .filter(({ count }) => count > 0);
  }
}

function isAlike(one: PossibleSession, other: PossibleSession): boolean {
  return one.token === other.token && one.reason === other.reason;
}

function merge({ outcome, count }: Tallied, later: PossibleSession): Tallied {
  return {
    session: later,
    outcome: outcome === "failed" ? outcome : later.outcome,
    count: count + 1,
  };
}
