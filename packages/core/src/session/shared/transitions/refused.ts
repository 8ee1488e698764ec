import type { Actor, Look, SessionTerms } from "../look.ts";
import type { AccountRecord } from "../record.ts";
import { type Decision, not } from "./decision.ts";
import { type Opening, withoutOpening, withoutTurn } from "./entries.ts";
import { withRefusal } from "./refusals.ts";

/** What a provider has refused. */
export interface RefusedLogin extends Opening {
  readonly reason: string;
  readonly terms: SessionTerms;
}

/**
 * Transition 6: the provider refused the credential. A part that was noted before stays, claimed by its opener, which ends and
 * strikes it.
 */
export function refused(
  record: AccountRecord,
  actor: Actor,
  look: Look,
  { turn, session, ...refusal }: RefusedLogin,
): Decision {
  if (record.sessions[session]?.by !== actor.id) return not("entry-gone");
  const struck = withoutOpening(withoutTurn(record, turn), session, actor.id);
  return { next: withRefusal(struck, actor, look, refusal) };
}
