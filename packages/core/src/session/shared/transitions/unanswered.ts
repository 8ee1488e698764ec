import { change } from "../plain.ts";
import type { AccountRecord } from "../record.ts";
import { type Decision, not } from "./decision.ts";
import { type Opening, withEntry, withoutTurn } from "./entries.ts";

/** Transition 7: a request that opens something got no answer. There may be a session that nobody holds. */
export function unanswered(
  record: AccountRecord,
  { turn, session, sealed }: Opening & { readonly sealed?: string },
): Decision {
  const entry = record.sessions[session];
  if (entry === undefined) return not("entry-gone");
  if (entry.state !== "opening") return not("entry-state");
  const lost = change(entry, { state: "lost", ...(sealed !== undefined && { sealed }) });
  return { next: withEntry(withoutTurn(record, turn), session, lost) };
}
