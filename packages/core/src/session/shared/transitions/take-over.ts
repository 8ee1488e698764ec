import { type Actor, isHeldByOther, type Look } from "../look.ts";
import type { AccountRecord } from "../record.ts";
import { type Decision, not } from "./decision.ts";
import { withEndTurn } from "./end-turn.ts";

/** Transition 14: goes on with an ending that nobody who lives is at. */
export function takeOver(record: AccountRecord, actor: Actor, look: Look, turn: string): Decision {
  if (record.phase !== "ending") return not("not-ending");
  if (isHeldByOther(look, actor, record.turn?.by)) return not("turn-taken");
  return { next: withEndTurn(record, actor, look, turn) };
}
