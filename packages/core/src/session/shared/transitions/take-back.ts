import type { Actor } from "../look.ts";
import { change, without } from "../plain.ts";
import type { AccountRecord } from "../record.ts";
import { type Decision, not } from "./decision.ts";
import { type Opening, withEntry, withoutOpening, withoutTurn } from "./entries.ts";

type Ids = Pick<ReadonlySet<string>, "has">;

const noIds: Ids = new Set();

/**
 * Transition 8: takes back what stands in one's name without one's being at work on it, since a write that was given up came
 * true: the turn to log in, logins that were never sent, and claims. A turn to end is not given back but carried out.
 *
 * @param atWork the ids of the turns and sessions that this member is at work on.
 * @param unanswered the sessions of logins that were sent and not answered: 7 could not be written of them, and is made up for.
 */
export function takeBack(
  record: AccountRecord,
  { id }: Pick<Actor, "id">,
  atWork: Ids,
  unanswered: Ids = noIds,
): Decision {
  const { turn } = record;
  const idle = turn?.by === id && turn.for === "login" && !atWork.has(turn.id);
  let next = idle ? without(record, "turn") : record;
  for (const [session, entry] of Object.entries(record.sessions)) {
    if (atWork.has(session)) continue;
    if (entry.claim === id) next = withEntry(next, session, without(entry, "claim"));
    else if (entry.state === "opening" && entry.by === id)
      next = unanswered.has(session)
        ? withEntry(next, session, change(entry, { state: "lost" }))
        : withoutOpening(next, session);
  }
  return next === record ? not("nothing") : { next };
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
