import type { Actor } from "../look.ts";
import { change, without } from "../plain.ts";
import type { AccountRecord } from "../record.ts";
import { type Decision, not } from "./decision.ts";
import { opened, type OpenedSession, withEntry } from "./entries.ts";
import { withoutRefusals } from "./refusals.ts";

/** Transition 4: the session of a login under one's own turn becomes the current one. */
export function publish(
  record: AccountRecord,
  { marks }: Pick<Actor, "marks">,
  { turn, session, ...handle }: OpenedSession,
): Decision {
  if (record.phase !== "open") return not("ending");
  if (record.turn?.id !== turn) return not("not-my-turn");
  const entry = record.sessions[session];
  // Who took its opener for gone may have made it lost, and be ending what is known of it.
  if (entry?.state !== "opening") return not("entry-state");
  const generation = record.generation + 1;
  const listed = withEntry(record, session, change(opened(entry, handle), { generation }));
  const published = change(without(listed, "turn"), { generation, current: session });
  return { next: withoutRefusals(published, marks) };
}
