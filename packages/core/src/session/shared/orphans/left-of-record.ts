import { isAlive, keptUntil, liveMembers, type Look } from "../look.ts";
import type { AccountRecord } from "../record.ts";
import type { LeftOver, LeftReason } from "./left-over.ts";
import type { LeftAbout } from "./left-unreadable.ts";
import { leftWords } from "./left-words.ts";
import type { ListedSession } from "./listed-account.ts";

/** What a record that can be read tells of the account and its sessions. */
export function leftOfRecord(
  about: LeftAbout,
  record: AccountRecord,
  sessions: readonly ListedSession[],
  look: Look,
): readonly LeftOver[] {
  const whole = leftOfAccount(record, look);
  return [
    ...(whole ? [{ ...about, ...whole }] : []),
    ...sessions.flatMap((session) => leftOfSession(about, record, session, look)),
  ];
}

type Left = Pick<LeftOver, "reason" | "message" | "endsBy">;

function leftOfAccount(record: AccountRecord, look: Look): Left | undefined {
  const live = liveMembers(record, look);
  const kept = keptUntil(record, look);
  if (record.phase === "ending") return leftOfEnding(record, look);
  if (live.length > 0) return { reason: "in-use", message: leftWords.inUse(live.length) };
  if (Object.values(record.sessions).every(({ state }) => state === "lost")) return undefined;
  if (kept > look.now) return { reason: "kept", message: leftWords.kept };
  return { reason: "orphan", message: leftWords.orphan };
}

function leftOfEnding({ turn }: AccountRecord, look: Look): Left {
  const isUnderWay = turn !== undefined && isAlive(look, turn.by);
  return { reason: "ending", message: isUnderWay ? leftWords.ending : leftWords.endingLeft };
}

function leftOfSession(
  about: LeftAbout,
  { sessions }: AccountRecord,
  { session, state, failures, retryAt, endsBy, by }: ListedSession,
  look: Look,
): readonly LeftOver[] {
  const entry = sessions[session];
  const left = (reason: LeftReason, message: string): LeftOver[] => [
    { ...about, session, reason, message, retryAt, endsBy, ...(failures > 0 && { failures }) },
  ];
  if (state === "lost") return left("lost", leftWords.lost(by));
  if (state === "opening" && entry && !isAlive(look, entry.by)) {
    return left("lost", leftWords.lostLogin(by));
  }
  if (failures === 0) return [];
  return left("failed", leftWords.failed(failures));
}
