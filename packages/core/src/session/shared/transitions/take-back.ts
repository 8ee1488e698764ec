import type { Actor } from "../look.ts";
import { change, without } from "../plain.ts";
import type { AccountRecord, SessionEntry } from "../record.ts";
import { type Decision, not } from "./decision.ts";
import {
  type Handle,
  opened,
  type Opening,
  withEntry,
  withoutOpening,
  withoutTurn,
} from "./entries.ts";

type Ids = Pick<ReadonlySet<string>, "has">;

/** What one's own logins may have left alive, of which the store could not be told: it is made up for. */
export interface Remains {
  /** The sessions of logins that were sent and not answered: 7 could not be written of them. */
  readonly unanswered: Ids;
  /** Those that 4 could not be written of, and whose logout has failed. */
  readonly unended: Pick<ReadonlyMap<string, Handle>, "get">;
}

const nothing: Remains = { unanswered: new Set(), unended: new Map() };

/**
 * Transition 8: takes back what stands in one's name without one's being at work on it, since a write that was given up came
 * true: the turn to log in, logins that were never sent, and claims. A turn to end is not given back but carried out.
 *
 * @param atWork the ids of the turns and sessions that this member is at work on.
 */
export function takeBack(
  record: AccountRecord,
  { id }: Pick<Actor, "id">,
  atWork: Ids,
  remains: Remains = nothing,
): Decision {
  const { turn } = record;
  const idle = turn?.by === id && turn.for === "login" && !atWork.has(turn.id);
  let next = idle ? without(record, "turn") : record;
  for (const [session, entry] of Object.entries(record.sessions)) {
    if (atWork.has(session)) continue;
    if (entry.claim === id) next = withEntry(next, session, without(entry, "claim"));
    else if (entry.state === "opening" && entry.by === id)
      next = withoutOwn(next, session, entry, remains);
  }
  return next === record ? not("nothing") : { next };
}

function withoutOwn(
  record: AccountRecord,
  session: string,
  entry: SessionEntry,
  { unanswered, unended }: Remains,
): AccountRecord {
  const handle = unended.get(session);
  if (handle) return withEntry(record, session, opened(entry, handle));
  if (!unanswered.has(session)) return withoutOpening(record, session);
  return withEntry(record, session, change(entry, { state: "lost" }));
}

/** Transition 8 for a login of one's own that is known to have opened nothing more, such as one that was never sent. */
export function withdraw(
  record: AccountRecord,
  { id }: Pick<Actor, "id">,
  { turn, session }: Opening,
): Decision {
  const entry = record.sessions[session];
  if (entry === undefined) return not("entry-gone");
  if (entry.state !== "opening") return not("entry-state");
  return { next: withoutOpening(withoutTurn(record, turn), session, id) };
}
