import type { ErrorKind, OperationName } from "../errors/errors.ts";
import { within } from "../time/within.ts";
import type { PossibleReason, ReceiptStep } from "../reports/receipt.ts";

/** Sessions that may be open at the provider although nobody holds a token of theirs. It holds no secret. */
export interface PossibleSession {
  /** The name of the token in receipts. */
  readonly token: string;
  readonly reason: PossibleReason;
  readonly outcome: "unconfirmed" | "failed";
  /** When the login was sent, or the token let go of. */
  readonly since: Moment;
  readonly operation?: OperationName | undefined;
  readonly status?: number | undefined;
  readonly error?: ErrorKind | undefined;
}

/** A moment on two clocks: one to tell, and one that no one sets. */
export interface Moment {
  /** In ms since 1970. */
  readonly date: number;
  /** On the clock of `performance.now()`. */
  readonly time: number;
}

/** Keeps account of what may be open at the provider, to be told when the session ends. */
export interface PossibleSessions {
  add(session: PossibleSession): void;
  /** Adds one that is struck off again when it turns out that nothing is open, or that it can be ended. */
  addUntil(session: PossibleSession, isOpen: Promise<boolean>): void;
  /** Learns how long the service says that a grant is good, in ms. */
  learnLife(milliseconds: number | undefined): void;
  /** Resolves when none is left that may be struck off again, at the latest after so many ms. Default: no limit. */
  settle(milliseconds?: number): Promise<void>;
  /** Each as a step of a receipt. */
  readonly steps: readonly ReceiptStep[];
}

/** What a provider documents of the life of its sessions. */
interface Lives {
  readonly longestLife?: number;
  readonly unusedLife?: number;
}

/** One of these sessions or more, told as the last of them. */
interface Entry {
  readonly session: PossibleSession;
  readonly outcome: PossibleSession["outcome"];
  readonly count: number;
}

/** So many are told one by one: a session of months may see thousands. */
const mostEntries = 100;

/** The last date that there is, in ms since 1970. */
const lastDate = 8.64e15;

/** This moment on both clocks. */
export function now(): Moment {
  return { date: Date.now(), time: performance.now() };
}

/** Begins an empty account. */
export function createPossibleSessions({
  longestLife = Number.POSITIVE_INFINITY,
  unusedLife = longestLife,
}: Lives): PossibleSessions {
  let entries: readonly Entry[] = [];
  let longestTold = 0;
  const unsettled = new Set<Promise<void>>();

  function add(session: PossibleSession): void {
    const isDue = entries.length >= mostEntries;
    const earlier = isDue ? entries.find((entry) => isAlike(entry.session, session)) : undefined;
    const merged = earlier
      ? merge(earlier, session)
      : { session, outcome: session.outcome, count: 1 };
    entries = [...entries.filter((entry) => entry !== earlier), merged];
  }

  function strikeOff(session: PossibleSession): void {
    entries = entries
      .map((entry) => (entry.session === session ? { ...entry, count: entry.count - 1 } : entry))
      .filter(({ count }) => count > 0);
  }

  function toStep({ session, outcome, count }: Entry): ReceiptStep {
    const { token, reason, since, operation, status, error } = session;
    const until = since.date + Math.max(unusedLife, longestTold);
    const possible = {
      reason,
      count,
      since: toIso(since.date),
      until: until <= lastDate ? toIso(until) : undefined,
      operation,
      status,
      error,
    };
    return { token, superseded: true, outcome, possible };
  }

  return {
    add,
    addUntil(session, isOpen) {
      add(session);
      const settled = isOpen.then((open) => {
        if (!open) strikeOff(session);
        unsettled.delete(settled);
      });
      unsettled.add(settled);
    },
    learnLife(milliseconds = 0) {
      longestTold = Math.max(longestTold, milliseconds);
    },
    async settle(milliseconds) {
      const all = Promise.all(unsettled);
      await (milliseconds === undefined ? all : within(milliseconds, all));
    },
    get steps() {
      const oldest = performance.now() - longestLife;
      return entries.filter(({ session }) => session.since.time >= oldest).map(toStep);
    },
  };
}

function isAlike(one: PossibleSession, other: PossibleSession): boolean {
  return one.token === other.token && one.reason === other.reason;
}

function merge({ outcome, count }: Entry, later: PossibleSession): Entry {
  return {
    session: later,
    outcome: outcome === "failed" ? outcome : later.outcome,
    count: count + 1,
  };
}

function toIso(date: number): string {
  return new Date(date).toISOString();
}
