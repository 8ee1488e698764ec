import type { AccountLook } from "./account-view.ts";

/** What a writing of an account's record does, in the words of the protocol. */
export type Change =
  | "join"
  | "take the turn"
  | "note"
  | "publish"
  | "too late"
  | "refused"
  | "unanswered"
  | "take back"
  | "claim"
  | "strike"
  | "leave"
  | "sign off"
  | "last left"
  | "orphan"
  | "take over"
  | "complete"
  | "other";

/** Tells by two writings of an account's record what became of it. Several may happen in one. */
export function changesBetween(before: AccountLook | undefined, after: AccountLook): Change[] {
  const old = before ?? nothing;
  const found = [
    ...changesOfPhase(old, after),
    ...changesOfTurn(old, after),
    ...changesOfSessions(old, after),
    ...changesOfMembers(old, after),
  ];
  return found.length === 0 ? ["other"] : found;
}

type Compared = Pick<
  AccountLook,
  "phase" | "cause" | "turn" | "current" | "members" | "sessions" | "refusals"
>;

const nothing: Compared = { phase: "open", members: {}, sessions: {} };

const endings = { "sign-off": "sign off", "last-left": "last left", orphan: "orphan" } as const;

function changesOfPhase(old: Compared, { phase, cause }: Compared): Change[] {
  if (old.phase === phase) return [];
  if (phase === "open") return ["complete"];
  return cause === undefined ? [] : [endings[cause]];
}

function changesOfTurn(old: Compared, { turn, phase, sessions, refusals }: Compared): Change[] {
  if (turn && turn.id !== old.turn?.id) {
    if (turn.for === "login") return ["take the turn"];
    return old.phase === phase ? ["take over"] : [];
  }
  const session = old.turn?.session;
  if (turn || session === undefined || old.turn?.for !== "login") return [];
  if (sessions[session]) return [];
  return refusals && refusals.count !== old.refusals?.count ? ["refused"] : ["take back"];
}

function changesOfSessions(old: Compared, now: Compared): Change[] {
  const ids = new Set([...Object.keys(old.sessions), ...Object.keys(now.sessions)]);
  return [...ids].flatMap((id): Change[] => {
    const [was, is] = [old.sessions[id], now.sessions[id]];
    if (!is) return was && was.state !== "opening" ? ["strike"] : [];
    if (!was) return [];
    if (is.state !== was.state) {
      if (is.state === "lost") return now.phase === old.phase ? ["unanswered"] : [];
      return now.current === id ? ["publish"] : ["too late"];
    }
    if (is.claim !== undefined && is.claim !== was.claim) return ["claim"];
    if (is.failures > was.failures) return ["strike"];
    return is.state === "opening" && is.sealed !== was.sealed ? ["note"] : [];
  });
}

function changesOfMembers(old: Compared, now: Compared): Change[] {
  const joined = Object.keys(now.members).some((id) => !old.members[id]);
  const left = Object.keys(old.members).some((id) => !now.members[id]);
  return [
    ...(joined ? (["join"] as const) : []),
    ...(left && now.phase === old.phase ? (["leave"] as const) : []),
  ];
}
