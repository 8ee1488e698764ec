import type { Actor, Look } from "../look.ts";
import { change } from "../plain.ts";
import type { AccountRecord } from "../record.ts";
import { type Decision, not } from "./decision.ts";
import { ending, withEndTurn } from "./end-turn.ts";
import { withoutMember } from "./membership.ts";

/**
 * Transition 12: signs off for all. An ending for another reason becomes a sign-off, so that nobody joins again after it.
 *
 * @param turn the id of the turn to end: it is in the next record, unless somebody who lives has another one.
 * @param epoch the one in which the caller worked.
 */
export function signOff(
  record: AccountRecord,
  actor: Actor,
  look: Look,
  { turn, epoch }: { readonly turn: string; readonly epoch: number },
): Decision {
  if (record.signedOff >= epoch) return not("signed-off");
  const begun = record.phase === "open" ? ending(record, "sign-off") : record;
  const signedOff = begun.epoch - 1;
  const told = change(withoutMember(begun, actor.id), { cause: "sign-off", signedOff });
  return { next: withEndTurn(told, actor, look, turn) };
}
