import { type Actor, isKeeper, type Look } from "../look.ts";
import { change } from "../plain.ts";
import type { AccountRecord } from "../record.ts";
import { type Decision, not } from "./decision.ts";
import { withEntry } from "./entries.ts";

/** A grant that was sealed with an older key. */
export interface Resealing {
  readonly session: string;
  readonly from: string;
  readonly to: string;
}

/** Transition 17: seals a grant anew, as long as it is still the one that was opened. */
export function reseal(
  record: AccountRecord,
  actor: Actor,
  look: Look,
  { session, from, to }: Resealing,
): Decision {
  const entry = record.sessions[session];
  if (entry?.sealed !== from) return not("changed");
  if (!isKeeper(record, actor, look)) return not("not-keeper");
  return { next: withEntry(record, session, change(entry, { sealed: to })) };
}
