import { expect, test } from "vitest";
import type { PossibleSession } from "../src/session/possible-sessions/possible-session.ts";
import { PossibleSessions } from "../src/session/possible-sessions/possible-sessions.ts";
import { now } from "../src/time/moment.ts";

function lost(token: string): PossibleSession {
  return { token, reason: "answer-lost", outcome: "unconfirmed", since: now() };
}

const countOf = (sessions: PossibleSessions, token: string): number[] =>
  sessions.steps.filter((step) => step.token === token).map(({ possible }) => possible?.count ?? 0);

test("beyond a hundred only sessions of the same kind are told together", () => {
  const sessions = new PossibleSessions({});
  for (let count = 0; count < 100; count += 1) sessions.add(lost("session"));
  sessions.add(lost("keyManager"));
  sessions.add({ ...lost("session"), reason: "let-go" });
  sessions.add(lost("session"));
  expect(countOf(sessions, "keyManager")).toEqual([1]);
  const reasons = sessions.steps.map(({ possible }) => [possible?.reason, possible?.count]);
  expect(reasons.filter(([, count]) => count === 2)).toEqual([["answer-lost", 2]]);
  expect(reasons.filter(([reason]) => reason === "let-go")).toEqual([["let-go", 1]]);
  expect(sessions.steps).toHaveLength(102);
});

test("told together they have the gravest outcome", () => {
  const sessions = new PossibleSessions({});
  for (let count = 0; count < 100; count += 1) {
    sessions.add({ ...lost("session"), outcome: count === 0 ? "failed" : "unconfirmed" });
  }
  sessions.add(lost("session"));
  expect(sessions.steps.filter(({ outcome }) => outcome === "failed")).toMatchObject([
    { possible: { count: 2 } },
  ]);
});

test("one that turns out to be none leaves those that it is told with", async () => {
  const sessions = new PossibleSessions({});
  for (let count = 0; count < 100; count += 1) sessions.add(lost("session"));
  sessions.addUntil(lost("session"), Promise.resolve(false));
  expect(countOf(sessions, "session")).toContain(2);
  await sessions.settle();
  expect(countOf(sessions, "session")).toEqual(Array.from({ length: 100 }, () => 1));
});
