import { change, without, withoutIds } from "../plain.ts";
import type { AccountRecord, SessionEntry } from "../record.ts";

/** One login under a turn. */
export interface Opening {
  /** The id of its turn. */
  readonly turn: string;
  readonly session: string;
}

/** By what a session can be used, and ended. */
export interface Handle {
  readonly sealed: string;
  /** For how long it is good by the provider's own word, in ms. */
  readonly lifetime?: number;
}

/** What a login gave. */
export interface OpenedSession extends Opening, Handle {}

export function withEntry(
  record: AccountRecord,
  session: string,
  entry: SessionEntry,
): AccountRecord {
  return change(record, { sessions: change(record.sessions, { [session]: entry }) });
}

export function withoutEntry(record: AccountRecord, session: string): AccountRecord {
  return change(record, { sessions: withoutIds(record.sessions, [session]) });
}

/** The record without this turn; as it is where it is another's by now. */
export function withoutTurn(record: AccountRecord, turn: string | undefined): AccountRecord {
  return turn !== undefined && record.turn?.id === turn ? without(record, "turn") : record;
}

/** The entry with its whole handle. It may have been lost until now, and waited for its time to pass. */
export function opened(entry: SessionEntry, { sealed, lifetime }: Handle): SessionEntry {
  return change(without(entry, "retryAt"), {
    state: "open",
    sealed,
    ...(lifetime !== undefined && { lifetime }),
  });
}

/**
 * Takes off the entry of a login that opened nothing more. What is known to be open of it stays to be ended, by `claim` where
 * that is given.
 */
export function withoutOpening(
  record: AccountRecord,
  session: string,
  claim?: string,
): AccountRecord {
  const entry = record.sessions[session];
  if (entry?.sealed === undefined) return withoutEntry(record, session);
  const left = change(entry, { state: "open", ...(claim !== undefined && { claim }) });
  return withEntry(record, session, left);
}
