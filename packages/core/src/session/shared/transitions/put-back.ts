import { change } from "../plain.ts";
import type { AccountRecord, SessionEntry } from "../record.ts";
import { mostSessions } from "../record-parse.ts";
import { type Decision, not } from "./decision.ts";
import { withEntry } from "./entries.ts";

/** The session that a member works under, as it knows it. */
export interface KnownSession {
  readonly session: string;
  readonly entry: SessionEntry;
  readonly epoch: number;
}

/**
 * Transition 16: lists a session again that the store has lost. Its member has looked for a receipt of it after it read the
 * record, and there is none. In an ending it is listed to be ended.
 */
export function putBack(record: AccountRecord, { session, entry, epoch }: KnownSession): Decision {
  if (record.sessions[session] !== undefined) return not("listed");
  if (record.signedOff >= epoch) return not("signed-off");
  if (Object.keys(record.sessions).length >= mostSessions) return not("full");
  const listed = change(withEntry(record, session, change(entry, { state: "open" })), {
    generation: Math.max(record.generation, entry.generation),
    epoch: Math.max(record.epoch, epoch),
  });
  const wanted = record.phase === "open" && record.current === undefined;
  return { next: wanted ? change(listed, { current: session }) : listed };
}
