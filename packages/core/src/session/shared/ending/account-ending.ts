import { isStoreError, type StoreError } from "../../../errors/store-error.ts";
import type { Receipt } from "../../../reports/receipt.ts";
import { Logouts } from "../../channel/logouts.ts";
import { inLanes } from "../../ending/in-lanes.ts";
import { liveMembers } from "../look.ts";
import type { AccountRecord } from "../record.ts";
import { randomId } from "../../../values/random-id.ts";
import { readSeen } from "../swap/shelf.ts";
import { swap } from "../swap/swap.ts";
import { complete } from "../transitions/complete.ts";
import { not } from "../transitions/decision.ts";
import { takeOver } from "../transitions/take-over.ts";
import { currentGrant, endEntry, type EntryDetails } from "./end-entry.ts";
import type { Ender } from "./ender.ts";
import { Poll } from "./poll.ts";

/** How all sessions of an account are ended. */
export interface AccountDetails extends Pick<EntryDetails, "drained" | "renewals"> {
  /** For how long members that still work are waited for, in ms. */
  readonly membersWithin: number;
  /** For how long somebody else who has the turn is waited for, in ms. Default: as long as all may take. */
  readonly othersWithin?: number | undefined;
  /** For the whole, in ms. Default: a minute beyond that. */
  readonly budget?: number | undefined;
}

/** What came of it. */
export interface AccountReport {
  /** Those that this one made, the latest of each session. */
  readonly receipts: ReadonlyMap<string, Receipt>;
  /** The session that stands for all; `undefined` where none was listed. */
  readonly lead: string | undefined;
  /** Whether the ending is over, whoever has brought it to its end. */
  readonly complete: boolean;
  /** What this process may not read, or nobody can, by session. */
  readonly problems: ReadonlyMap<string, StoreError>;
  /** Why it went no further. */
  readonly error: StoreError | undefined;
}

/** Carries out the ending of an account that its record says is under way. */
export class AccountEnding {
  readonly #ender: Ender;
  readonly #details: AccountDetails;
  readonly #end: number;
  readonly #receipts = new Map<string, Receipt>();
  readonly #logouts = new Logouts();
  readonly #struck = new Set<string>();
  readonly #problems = new Map<string, StoreError>();
  #lead: string | undefined;

  constructor(ender: Ender, details: AccountDetails) {
    this.#ender = ender;
    this.#details = details;
    const { membersWithin, budget = membersWithin + ender.shelf.limits.turn } = details;
    this.#end = performance.now() + budget;
  }

  /** Takes the turn to end where nobody who lives has it, else waits for whoever has. It never rejects. */
  async run(): Promise<AccountReport> {
    try {
      await this.#waitForMembers();
      return this.#report(await this.#endUnderTurns(), undefined);
    } catch (error) {
      if (!isStoreError(error)) throw error;
      return this.#report(false, error);
    }
  }

  #report(isComplete: boolean, error: StoreError | undefined): AccountReport {
    return {
      receipts: this.#receipts,
      lead: this.#lead,
      complete: isComplete,
      problems: this.#problems,
      error,
    };
  }

  /** Until those that live have drained their calls and gone. */
  async #waitForMembers(): Promise<void> {
    const { shelf, actor, signal } = this.#ender;
    const end = Math.min(this.#end, performance.now() + this.#details.membersWithin);
    const poll = new Poll(shelf.limits, end, signal);
    do {
      const { record, look } = await readSeen(shelf);
      if (record?.phase !== "ending") return;
      this.#lead ??= leadOf(record);
      if (liveMembers(record, look).every((id) => id === actor.id)) return;
    } while (await poll.again());
  }

  /** Whether the ending is over. */
  async #endUnderTurns(): Promise<boolean> {
    const { shelf, actor, signal } = this.#ender;
    const { othersWithin = Number.POSITIVE_INFINITY } = this.#details;
    const began = performance.now();
    const poll = new Poll(shelf.limits, this.#end, signal);
    do {
      const turn = randomId();
      const taken = await swap(
        shelf,
        ({ record, look }) => (record ? takeOver(record, actor, look, turn) : not("not-ending")),
        { settled: (record) => record.turn?.id === turn, signal },
      );
      if (!taken.written && taken.why === "not-ending") return true;
      if (!taken.written && performance.now() - began >= othersWithin) return false;
      if (taken.written && (await this.#endAll(taken.record, turn))) return true;
      if (this.#isStuck(taken.record)) return false;
    } while (await poll.again());
    return false;
  }

  /** Whether that was all. */
  async #endAll(record: AccountRecord, turn: string): Promise<boolean> {
    const { shelf, signal } = this.#ender;
    this.#lead ??= leadOf(record);
    const endOne = async (session: string): Promise<void> => {
      if (!signal?.aborted) await this.#endOne(record, session);
    };
    const [first, last] = await this.#inOrder(record);
    await Promise.all(inLanes(first, endOne));
    await Promise.all(last.map(endOne));
    const completed = await swap(
      shelf,
      (seen) => (seen.record ? complete(seen.record, seen.look, turn) : not("not-ending")),
      { settled: ({ phase }) => phase === "open" },
    );
    return completed.written || completed.why === "not-ending";
  }

  /** What is ended first, and what after that. */
  async #inOrder(record: AccountRecord): Promise<readonly [string[], string[]]> {
    const { provider } = this.#ender;
    const { current, place, account } = record;
    const left = this.#leftIn(record);
    const others = left.filter((session) => session !== current);
    if (others.length === 0 || others.length === left.length) return [left, []];
    const grant = await currentGrant(this.#ender, record);
    const isLast = grant !== undefined && provider.isCompared(place, account, grant);
    return isLast ? [others, left.filter((session) => session === current)] : [left, []];
  }

  async #endOne(record: AccountRecord, session: string): Promise<void> {
    const { drained, renewals, budget } = this.#details;
    const isLead = session === this.#lead;
    const others = Object.keys(record.sessions).filter((id) => id !== session);
    const told = await endEntry(this.#ender, session, {
      cause: record.cause ?? "sign-off",
      logouts: this.#logouts,
      budget: budget === undefined ? undefined : Math.max(1, this.#end - performance.now()),
      ...(isLead && { drained, renewals, along: others }),
    });
    if (told.kind === "told") this.#receipts.set(session, told.receipt);
    if (told.kind === "told" && told.struck) this.#struck.add(session);
    if ("error" in told && told.error) this.#problems.set(session, told.error);
  }

  /** What is still to end: of what is lost nobody need tell twice, and what fails is tried once in one ending. */
  #leftIn({ sessions }: AccountRecord): string[] {
    const now = this.#ender.shelf.clock.now();
    return Object.entries(sessions)
      .filter(([, { state, retryAt = 0 }]) => state !== "lost" || retryAt <= now)
      .filter(([session, { state, failures }]) => {
        const isLeft = state === "lost" || failures > 0;
        return !isLeft || !this.#struck.has(session);
      })
      .map(([session]) => session);
  }

  /** Whether all that is left is what this process may not touch. */
  #isStuck(record: AccountRecord | undefined): boolean {
    const left = record ? this.#leftIn(record) : [];
    return left.length > 0 && left.every((session) => this.#problems.has(session));
  }
}

/** The session that stands for all of an account: the current one, or else the newest. */
function leadOf({ current, sessions }: AccountRecord): string | undefined {
  if (current !== undefined) return current;
  const [newest] = Object.entries(sessions).toSorted(([, one], [, other]) => other.at - one.at);
  return newest?.[0];
}
