import type { Look } from "../look.ts";
import type { AccountRecord } from "../record.ts";
import { not, type NotApplicable } from "./decision.ts";
import type { Opening } from "./entries.ts";

/**
 * Why the next request of a login is not sent; `undefined` where it may be. Others count on a login to be over some time after
 * the turn was taken, however long its process may have stood still.
 */
export function whyNotToSend(
  record: AccountRecord,
  { now, limits }: Pick<Look, "now" | "limits">,
  { turn, session }: Opening,
): NotApplicable | undefined {
  if (record.phase !== "open") return not("ending");
  if (record.turn?.id !== turn) return not("not-my-turn");
  const entry = record.sessions[session];
  if (entry?.state !== "opening") return not("entry-state");
  return now - entry.at >= limits.turn ? not("too-old") : undefined;
}
