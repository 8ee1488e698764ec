import { type Actor, isSignedOff, type Look } from "../look.ts";
import type { AccountRecord } from "../record.ts";
import { isSameMark } from "../same-mark.ts";
import { type Decision, not } from "./decision.ts";
import { withMember, withoutGone } from "./membership.ts";

/** A session that was opened with a key of one's own. */
export interface Adoptable {
  readonly session: string;
  readonly mark?: string | undefined;
}

/** Transition 1: becomes a member that uses the current session. Who is gone goes. */
export function join(
  record: AccountRecord,
  actor: Actor,
  look: Look,
  { session, mark }: Adoptable,
): Decision {
  if (record.phase !== "open") return not("ending");
  if (isSignedOff(record, actor)) return not("signed-off");
  if (record.current === undefined) return not("no-session");
  if (record.current !== session) return not("other-session");
  if (!isSameMark(mark, actor.marks)) return not("other-mark");
  return { next: withMember(withoutGone(record, look), actor, look) };
}

/** Transition 1 for one that works in this epoch and was taken for gone: it becomes a member again. */
export function rejoin(record: AccountRecord, actor: Actor, look: Look): Decision {
  if (record.phase !== "open") return not("ending");
  if (isSignedOff(record, actor)) return not("signed-off");
  if (record.epoch !== actor.epoch) return not("changed");
  if (Object.hasOwn(record.members, actor.id)) return not("listed");
  return { next: withMember(withoutGone(record, look), actor, look) };
}
