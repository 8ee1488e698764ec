import type { Actor } from "../look.ts";
import { change } from "../plain.ts";
import type { AccountRecord } from "../record.ts";
import { type Decision, not } from "./decision.ts";
import { opened, type OpenedSession, withEntry } from "./entries.ts";

/**
 * Transition 5: the session of a login whose turn is another's by now, or that an ending has overtaken. It never becomes the
 * current one. Its opener ends it, whoever had claimed what was known of it before, and strikes it with its turn.
 */
export function tooLate(
  record: AccountRecord,
  { id }: Pick<Actor, "id">,
  { session, ...handle }: OpenedSession,
): Decision {
  const entry = record.sessions[session];
  if (entry === undefined) return not("entry-gone");
  return { next: withEntry(record, session, change(opened(entry, handle), { claim: id })) };
}
