import { type Actor, isHeldByOther, keptUntil, liveMembers, type Look } from "../look.ts";
import type { AccountRecord } from "../record.ts";
import { type Decision, not } from "./decision.ts";
import { ending, withEndTurn } from "./end-turn.ts";

/** When an account was seen without anybody. */
export interface Sighting {
  readonly revision: string;
  /** On the clock of `performance.now()`. */
  readonly at: number;
}

/** Two looks at an account, and the id of the turn to end it. */
export interface OrphanSightings {
  readonly first: Sighting;
  /** The latest one: that of the record that is decided on. */
  readonly again: Sighting;
  readonly turn: string;
}

/** Why an account is no orphan at this look; `undefined` where it seems to be one. */
export function whyNoOrphan(record: AccountRecord, actor: Actor, look: Look): Decision | undefined {
  if (record.phase !== "open") return not("ending");
  if (liveMembers(record, look).length > 0) return not("members");
  if (isHeldByOther(look, actor, record.turn?.by)) return not("turn-taken");
  if (look.now <= keptUntil(record, look)) return not("kept");
  return record.current === undefined && !hasOpenings(record) ? not("nothing") : undefined;
}

/**
 * Transition 13: begins to end an account that nobody uses. It was seen so twice, some time apart on the clock of this very
 * process, and nobody wrote in between: a jump of a clock makes no orphan.
 */
export function orphan(
  record: AccountRecord,
  actor: Actor,
  look: Look,
  { first, again, turn }: OrphanSightings,
): Decision {
  const reason = whyNoOrphan(record, actor, look);
  if (reason !== undefined) return reason;
  if (first.revision !== again.revision) return not("changed");
  if (again.at - first.at < look.limits.looksApart) return not("not-due");
  return { next: withEndTurn(ending(record, "orphan"), actor, look, turn) };
}

function hasOpenings({ sessions }: AccountRecord): boolean {
  return Object.values(sessions).some(({ state }) => state === "opening");
}
