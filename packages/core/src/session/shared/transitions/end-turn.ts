import { bare } from "../../../values/bare.ts";
import { type Actor, isHeldByOther, type Look } from "../look.ts";
import { change } from "../plain.ts";
import type { AccountRecord, EndingCause } from "../record.ts";

/** The record with the turn to end in one's own hands, unless somebody who lives has it. */
export function withEndTurn(
  record: AccountRecord,
  actor: Actor,
  look: Look,
  turn: string,
): AccountRecord {
  if (isHeldByOther(look, actor, record.turn?.by)) return record;
  return change(record, { turn: bare({ by: actor.id, id: turn, for: "end" as const }) });
}

/** The record of an account whose ending begins. */
export function ending(record: AccountRecord, cause: EndingCause): AccountRecord {
  return change(record, { phase: "ending", cause, epoch: record.epoch + 1 });
}
