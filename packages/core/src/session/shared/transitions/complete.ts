import { bare } from "../../../values/bare.ts";
import { isAlive, type Look } from "../look.ts";
import { change, without } from "../plain.ts";
import type { AccountRecord, SessionEntry } from "../record.ts";
import { type Decision, not } from "./decision.ts";

/**
 * Transition 15: the ending is over. What could not be ended stays, to be tried again, and so do logins of which nobody holds a
 * token.
 */
export function complete(record: AccountRecord, look: Look, turn: string): Decision {
  if (record.phase !== "ending") return not("not-ending");
  if (record.turn?.id !== turn) return not("not-my-turn");
  if (Object.values(record.sessions).some((entry) => isToEnd(entry, look)))
    return not("unfinished");
  const sessions = Object.entries(record.sessions).map(
    ([id, entry]) => [id, asLost(entry)] as const,
  );
  return {
    next: change(without(record, "cause", "current", "turn"), {
      phase: "open",
      members: bare({}),
      keptUntil: 0,
      sessions: bare(Object.fromEntries(sessions)),
    }),
  };
}

function isToEnd({ state, failures, by }: SessionEntry, look: Look): boolean {
  return state === "opening" ? isAlive(look, by) : state === "open" && failures === 0;
}

function asLost(entry: SessionEntry): SessionEntry {
  return entry.state === "opening" ? change(entry, { state: "lost" }) : entry;
}
