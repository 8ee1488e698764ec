import type { Outcome } from "../../../reports/receipt.ts";
import { type Actor, endsBy, isOver, type Look, type SessionTerms } from "../look.ts";
import { change, without } from "../plain.ts";
import type { AccountRecord, SessionEntry } from "../record.ts";
import { type Decision, not } from "./decision.ts";
import { withEntry, withoutEntry, withoutTurn } from "./entries.ts";

/** How the ending of a session went. Its receipt is stored. */
export interface StruckSession {
  readonly session: string;
  /** `unconfirmed` for a lost session of which only a part, or nothing, could be ended. */
  readonly outcome: Outcome;
  readonly terms: SessionTerms;
  /** The turn of a login that was too late: it goes as well, if it is still there. */
  readonly turn?: string | undefined;
}

/**
 * Transition 10: what one has claimed and ended goes. What may still be alive stays, to be tried again: after a failure until
 * its longest life has passed, and a lost session for as long as it may live.
 */
export function strike(
  record: AccountRecord,
  actor: Actor,
  look: Look,
  { session, outcome, terms, turn }: StruckSession,
): Decision {
  const entry = record.sessions[session];
  if (entry === undefined) return not("entry-gone");
  if (entry.claim !== actor.id) return not("not-mine");
  const base = withoutTurn(record, turn);
  const left = whatStays(entry, outcome, terms, look);
  return {
    next: left === undefined ? withoutEntry(base, session) : withEntry(base, session, left),
  };
}

function whatStays(
  entry: SessionEntry,
  outcome: Outcome,
  terms: SessionTerms,
  look: Look,
): SessionEntry | undefined {
  const end = entry.state === "lost" ? endsBy(entry, terms, look.limits) : undefined;
  if (isOver(entry, terms, look) || (end !== undefined && look.now > end)) return undefined;
  const free = without(entry, "claim");
  if (outcome === "failed")
    return change(free, {
      failures: entry.failures + 1,
      retryAt: look.now + waitAfter(entry, look),
    });
  return outcome === "unconfirmed" && end !== undefined
    ? change(free, { retryAt: end })
    : undefined;
}

function waitAfter({ failures }: SessionEntry, { limits }: Look): number {
  return Math.min(limits.retryTo, limits.retryFrom * 2 ** failures);
}
