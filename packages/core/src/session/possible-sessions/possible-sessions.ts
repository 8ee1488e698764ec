import type { ReceiptStep } from "../../reports/receipt.ts";
import { toIso } from "../../time/iso.ts";
import { leastAgeOf } from "../../time/moment.ts";
import { within } from "../../time/within.ts";
import type { PossibleSession } from "./possible-session.ts";
import { PossibleTally, type Tallied } from "./possible-tally.ts";

/** What a provider documents of the life of its sessions. */
interface Lives {
  readonly longestLife?: number;
  readonly unusedLife?: number;
}

/** Keeps account of what may be open at the provider, to be told when the session ends. It holds no secret. */
export class PossibleSessions {
  readonly #longestLife: number;
  readonly #unusedLife: number;
  readonly #tally = new PossibleTally();
  readonly #unsettled = new Set<Promise<void>>();
  #longestTold = 0;

  constructor({ longestLife = Number.POSITIVE_INFINITY, unusedLife = longestLife }: Lives) {
    this.#longestLife = longestLife;
    this.#unusedLife = unusedLife;
  }

  add(session: PossibleSession): void {
    this.#tally.add(session);
  }

  /** Adds one that is struck off again when it turns out that nothing is open, or that it can be ended. */
  addUntil(session: PossibleSession, isOpen: Promise<boolean>): void {
    this.#tally.add(session);
    const settled = isOpen.then((open) => {
      if (!open) this.#tally.strikeOff(session);
      this.#unsettled.delete(settled);
    });
    this.#unsettled.add(settled);
  }

  /** Whether none is left that may be struck off again. */
  get isSettled(): boolean {
    return this.#unsettled.size === 0;
  }

  /** Learns how long the service says that a grant is good, in ms. */
  learnLife(milliseconds = 0): void {
    this.#longestTold = Math.max(this.#longestTold, milliseconds);
  }

  /** Resolves when none is left that may be struck off again, at the latest after so many ms. Default: no limit. */
  async settle(milliseconds?: number): Promise<void> {
    const all = Promise.all(this.#unsettled);
    await (milliseconds === undefined ? all : within(milliseconds, all));
  }

  /** Each as a step of a receipt. */
  get steps(): readonly ReceiptStep[] {
    const life = Math.max(this.#unusedLife, this.#longestTold);
    return this.#tally.entries
      .filter(({ session }) => leastAgeOf(session.since) <= this.#longestLife)
      .map((entry) => toStep(entry, life));
  }
}

/** `life`: how long it may live, in ms. */
function toStep({ session, outcome, count }: Tallied, life: number): ReceiptStep {
  const { token, reason, since, operation, status, error } = session;
  const possible = {
    reason,
    count,
    since: new Date(since.date).toISOString(),
    until: toIso(since.date + life),
    operation,
    status,
    error,
  };
  return { token, superseded: true, outcome, possible };
}
