import { isAlive, keptUntil, liveMembers, type Look } from "../look.ts";
import type { AccountRecord } from "../record.ts";
import type { LeftOver, LeftReason } from "./left-over.ts";
import type { LeftAbout } from "./left-unreadable.ts";
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
  if (live.length > 0)
    return { reason: "in-use", message: `It is used by ${live.length} of its members.` };
  if (Object.values(record.sessions).every(({ state }) => state === "lost")) return undefined;
  if (kept > look.now) {
    return { reason: "kept", message: "Nobody uses it, and it is kept for those who come." };
  }
  return {
    reason: "orphan",
    message: "All who used it are gone, and nobody has signed it off: the next sweep does.",
  };
}

function leftOfEnding({ turn }: AccountRecord, look: Look): Left {
  const isUnderWay = turn !== undefined && isAlive(look, turn.by);
  const message = isUnderWay
    ? "It is being signed off."
    : "Its sign-off was begun, and who was at it is gone: the next sweep carries on.";
  return { reason: "ending", message };
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
  if (state === "lost") {
    return left(
      "lost",
      `The answer to a login of ${by} was never stored: nobody can sign off what it may have opened.`,
    );
  }
  if (state === "opening" && entry && !isAlive(look, entry.by)) {
    return left(
      "lost",
      `${by} is gone in the middle of a login: the next sweep sees what is left of it.`,
    );
  }
  if (failures === 0) return [];
  const times = failures === 1 ? "once" : `${failures} times`;
  return left("failed", `Signing it off has failed ${times}, and the session may be alive.`);
}
