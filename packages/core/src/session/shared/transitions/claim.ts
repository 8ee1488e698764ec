import { type Actor, isAlive, isHeldByOther, isKeeper, type Look } from "../look.ts";
import { change } from "../plain.ts";
import type { AccountRecord, SessionEntry } from "../record.ts";
import { type Decision, not, type NotApplicable } from "./decision.ts";
import { withEntry } from "./entries.ts";

/**
 * Transition 9: takes it on oneself to end a session. While the account is open these are sessions that nobody uses, and those
 * that are lost; for the holder of the turn to end, all of them. A login of one who is gone becomes lost.
 *
 * @param onDemand whether what is lost is taken by anybody, and before it is due: by who can end it without a token.
 */
export function claim(
  record: AccountRecord,
  actor: Actor,
  look: Look,
  session: string,
  onDemand = false,
): Decision {
  const entry = record.sessions[session];
  if (entry === undefined) return not("entry-gone");
  if (entry.claim === actor.id) return not("mine");
  if (isHeldByOther(look, actor, entry.claim)) return not("claimed");
  if (entry.state === "opening" && isAlive(look, entry.by)) return not("in-use");
  const isOwn = endsIt(record, actor) || (onDemand && isLost(record, entry));
  const reason = isOwn ? undefined : whyNotYet(record, actor, look, session, entry);
  if (reason !== undefined) return reason;
  const state = entry.state === "opening" ? "lost" : entry.state;
  return { next: withEntry(record, session, change(entry, { state, claim: actor.id })) };
}

function endsIt({ phase, turn }: AccountRecord, { id }: Actor): boolean {
  return phase === "ending" && turn?.for === "end" && turn.by === id;
}

function isLost({ phase }: AccountRecord, { state }: SessionEntry): boolean {
  return phase === "open" && state === "lost";
}

function whyNotYet(
  record: AccountRecord,
  actor: Actor,
  look: Look,
  session: string,
  entry: SessionEntry,
): NotApplicable | undefined {
  if (record.phase !== "open") return not("not-my-turn");
  if (record.current === session) return not("current");
  if (isUsed(look, session)) return not("in-use");
  if (entry.retryAt !== undefined && entry.retryAt > look.now) return not("not-due");
  const abandoned = entry.claim !== undefined || entry.state === "opening";
  return abandoned || isKeeper(record, actor, look) ? undefined : not("not-keeper");
}

function isUsed(look: Look, session: string): boolean {
  const beats = [...look.beats.values()];
  return beats.some(({ until, uses }) => until >= look.now && uses.includes(session));
}
