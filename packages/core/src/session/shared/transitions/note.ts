import { change } from "../plain.ts";
import type { AccountRecord } from "../record.ts";
import { type Decision, not } from "./decision.ts";
import { type Opening, withEntry } from "./entries.ts";

/**
 * Transition 3: what a login has obtained so far. It is written before the next request, so that whoever finds it can end it;
 * in an ending, too.
 */
export function note(
  record: AccountRecord,
  { turn, session, sealed }: Opening & { readonly sealed: string },
): Decision {
  if (record.turn?.id !== turn) return not("not-my-turn");
  const entry = record.sessions[session];
  if (entry?.state !== "opening") return not("entry-state");
  return { next: withEntry(record, session, change(entry, { sealed })) };
}
