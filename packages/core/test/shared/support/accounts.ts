import { defaultLimits } from "../../../src/session/shared/limits.ts";
import type { Actor, Look, SessionTerms } from "../../../src/session/shared/look.ts";
import type { AccountRecord, Beat, SessionEntry } from "../../../src/session/shared/record.ts";
import { type Decision, isNext } from "../../../src/session/shared/transitions/decision.ts";
import { newRecord } from "../../../src/session/shared/record-write.ts";

/** A time on the store's clock. */
export const now = 1_900_000_000_000;

/** An id that is told from others at a glance. */
export function id(name: string): string {
  return Buffer.from(name).toString("hex").padEnd(32, "0").slice(0, 32);
}

export const me: Actor = { id: id("me"), label: "host:1", keep: 0 };

export const terms: SessionTerms = { refusals: 2, refusedFor: 300_000 };

/** Beats of those who live, and of those who are gone. */
export function look(live: readonly string[], gone: readonly string[] = []): Look {
  const beats = new Map<string, Beat>();
  for (const one of live) beats.set(one, { until: now + 5_000, uses: [] });
  for (const one of gone) beats.set(one, { until: now - 1, uses: [] });
  return { now, beats, limits: defaultLimits };
}

export function account(fields: Partial<AccountRecord> = {}): AccountRecord {
  const about = { provider: "acme", account: "robot", place: { baseUrl: "https://acme.test" } };
  return { ...newRecord(about), ...fields };
}

export function member(joined: number = now - 60_000, keep = 0): AccountRecord["members"][string] {
  return { label: "host:2", joined, keep, speaks: 1 };
}

export function entry(fields: Partial<SessionEntry> = {}): SessionEntry {
  const base = { by: id("other"), at: now - 30_000, generation: 1, failures: 0 };
  return { ...base, state: "open", sealed: "sealed", ...fields };
}

export function opening(fields: Partial<SessionEntry> = {}): SessionEntry {
  const { sealed: _, ...base } = entry();
  return { ...base, state: "opening", by: me.id, ...fields };
}

/** So many sessions, none of them current. */
export function manySessions(count: number): AccountRecord["sessions"] {
  const ids = Array.from({ length: count }, (_, index) => id(`n${index}`));
  return Object.fromEntries(ids.map((one) => [one, entry()]));
}

/** An account that others use: its current session is `s`. */
export function used(fields: Partial<AccountRecord> = {}): AccountRecord {
  return account({
    generation: 1,
    current: id("s"),
    sessions: { [id("s")]: entry() },
    members: { [id("other")]: member() },
    ...fields,
  });
}

/** An account that is being ended, by me unless another turn is given. */
export function endingOf(fields: Partial<AccountRecord> = {}): AccountRecord {
  const turn = { by: me.id, id: id("t"), for: "end" as const };
  return used({ phase: "ending", cause: "sign-off", epoch: 1, signedOff: 0, turn, ...fields });
}

/** The turn to log in of the session `n`. */
export function loginTurn(by: string): NonNullable<AccountRecord["turn"]> {
  return { by, id: id("t"), for: "login", session: id("n") };
}

/** The record that a transition gives. */
export function next(decision: Decision): AccountRecord {
  if (!isNext(decision)) throw new Error(`it does not apply: ${decision.why}`);
  return decision.next;
}
