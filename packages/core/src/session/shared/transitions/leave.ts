import { type Actor, isHeldByOther, liveMembers, type Look } from "../look.ts";
import { change } from "../plain.ts";
import type { AccountRecord } from "../record.ts";
import { type Decision, not } from "./decision.ts";
import { ending, withEndTurn } from "./end-turn.ts";
import { withoutGone, withoutMember } from "./membership.ts";

/**
 * Transition 11: a member whose calls are drained goes. The last one begins to end the account, unless it is kept.
 *
 * @param turn the id of the turn to end, should it come to that: then it stands in the next record.
 */
export function leave(record: AccountRecord, actor: Actor, look: Look, turn: string): Decision {
  if (!Object.hasOwn(record.members, actor.id)) return not("not-member");
  const left = withoutMember(record, actor.id);
  if (record.phase !== "open" || isUsedByOthers(left, actor, look)) return { next: left };
  const alone = withoutGone(left, look);
  const kept = Math.max(alone.keptUntil, actor.keep > 0 ? look.now + actor.keep : 0);
  const next = change(alone, { keptUntil: kept });
  if (kept > look.now || Object.keys(record.sessions).length === 0) return { next };
  return { next: withEndTurn(ending(next, "last-left"), actor, look, turn) };
}

function isUsedByOthers(record: AccountRecord, actor: Actor, look: Look): boolean {
  return liveMembers(record, look).length > 0 || isHeldByOther(look, actor, record.turn?.by);
}
