import { bare } from "../../../values/bare.ts";
import { type Actor, isHeldByOther, isSignedOff, type Look, type SessionTerms } from "../look.ts";
import { change } from "../plain.ts";
import type { AccountRecord } from "../record.ts";
import { mostSessions } from "../record-parse.ts";
import { type Decision, not } from "./decision.ts";
import { type Opening, withEntry } from "./entries.ts";
import { withMember } from "./membership.ts";
import { refusalInForce } from "./refusals.ts";

/** The record names so many logins at least. */
const namedLogins = 20;

/**
 * Transition 2: takes the turn to log in. It is written before the first request, so that whatever becomes of the login is
 * known to have been under way.
 */
export function takeTurn(
  record: AccountRecord,
  actor: Actor,
  look: Look,
  { turn, session, terms }: Opening & { readonly terms: SessionTerms },
): Decision {
  if (record.phase !== "open") return not("ending");
  if (isSignedOff(record, actor)) return not("signed-off");
  if (isHeldByOther(look, actor, record.turn?.by)) return not("turn-taken");
  if (refusalInForce(record, actor, look, terms) !== undefined) return not("refused");
  if (Object.keys(record.sessions).length >= mostSessions) return not("full");
  if (countLogins(record, look) >= look.limits.logins) return not("too-many-logins");
  const { generation } = record;
  const entry = bare({
    state: "opening" as const,
    by: actor.id,
    at: look.now,
    generation,
    failures: 0,
  });
  const listed = withEntry(withMember(record, actor, look), session, entry);
  const logins = [...record.logins, look.now].slice(-Math.max(namedLogins, look.limits.logins));
  const mine = bare({ by: actor.id, id: turn, for: "login" as const, session });
  return { next: change(listed, { turn: mine, logins }) };
}

function countLogins({ logins }: AccountRecord, { now, limits }: Look): number {
  return logins.filter((at) => Math.abs(now - at) < limits.loginsWithin).length;
}
