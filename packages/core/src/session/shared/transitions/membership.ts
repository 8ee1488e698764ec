import { type Actor, isAlive, keptUntil, type Look } from "../look.ts";
import { formatVersion } from "../parsed.ts";
import { change, withoutIds } from "../plain.ts";
import type { AccountRecord } from "../record.ts";

/** The record without the members that are gone; how long they keep the account is remembered. */
export function withoutGone(record: AccountRecord, look: Look): AccountRecord {
  const gone = Object.keys(record.members).filter((id) => !isAlive(look, id));
  if (gone.length === 0) return record;
  return change(record, {
    members: withoutIds(record.members, gone),
    keptUntil: keptUntil(record, look),
  });
}

/** The record with this one among the members; who is there keeps the time of having joined. */
export function withMember(record: AccountRecord, actor: Actor, look: Look): AccountRecord {
  const { label, keep } = actor;
  const joined = record.members[actor.id]?.joined ?? look.now;
  const member = { label, joined, keep, speaks: formatVersion };
  return change(record, { members: change(record.members, { [actor.id]: member }) });
}

export function withoutMember(record: AccountRecord, id: string): AccountRecord {
  return change(record, { members: withoutIds(record.members, [id]) });
}
