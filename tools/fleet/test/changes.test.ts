import { describe, expect, test } from "vitest";
import type { AccountLook } from "../src/store/account-view.ts";
import { changesBetween } from "../src/store/changes.ts";

const opening = { state: "opening", by: "m1", at: 1, failures: 0 } as const;
const open = { ...opening, state: "open", sealed: "s" } as const;
const member = { label: "host:1" };
const account: AccountLook = {
  provider: "directlink",
  account: "ACME",
  phase: "open",
  epoch: 0,
  generation: 0,
  members: {},
  keptUntil: 0,
  sessions: {},
};
const turn = { by: "m1", id: "t1", for: "login", session: "s1" } as const;
const logging = { ...account, turn, members: { m1: member }, sessions: { s1: opening } };
const current = { ...account, current: "s1", members: { m1: member }, sessions: { s1: open } };
const { turn: _, ...withoutTurn } = logging;
const ending = { ...current, phase: "ending", cause: "orphan" } as const;

const cases: readonly (readonly [string, AccountLook | undefined, AccountLook, string[]])[] = [
  ["a first login", undefined, logging, ["take the turn", "join"]],
  [
    "a noted token",
    logging,
    { ...logging, sessions: { s1: { ...opening, sealed: "a" } } },
    ["note"],
  ],
  ["a published session", logging, current, ["publish"]],
  [
    "one that came too late",
    { ...logging, turn: { ...turn, id: "t2" } },
    { ...logging, turn: { ...turn, id: "t2" }, sessions: { s1: open } },
    ["too late"],
  ],
  ["a refusal", logging, { ...withoutTurn, sessions: {}, refusals: { count: 1 } }, ["refused"]],
  [
    "an answer that never came",
    logging,
    { ...withoutTurn, sessions: { s1: { ...opening, state: "lost" } } },
    ["unanswered"],
  ],
  ["a turn that was taken back", logging, { ...withoutTurn, sessions: {} }, ["take back"]],
  ["a claim", current, { ...current, sessions: { s1: { ...open, claim: "m1" } } }, ["claim"]],
  ["a struck session", current, { ...current, sessions: {} }, ["strike"]],
  [
    "a struck failure",
    current,
    { ...current, sessions: { s1: { ...open, failures: 1 } } },
    ["strike"],
  ],
  ["a member that joins", current, { ...current, members: { m1: member, m2: member } }, ["join"]],
  ["a member that leaves", current, { ...current, members: {} }, ["leave"]],
  ["an orphan", current, ending, ["orphan"]],
  [
    "a last leaver",
    current,
    { ...current, phase: "ending", cause: "last-left", members: {} },
    ["last left"],
  ],
  [
    "a sign-off",
    current,
    { ...current, phase: "ending", cause: "sign-off", members: {} },
    ["sign off"],
  ],
  [
    "a turn to end that is taken over",
    ending,
    { ...ending, turn: { by: "m2", id: "t3", for: "end" } },
    ["take over"],
  ],
  ["an ending that is complete", ending, { ...account, epoch: 1 }, ["complete", "strike"]],
];

describe("what became of a record", () => {
  test.each(cases)("is told by two writings of it: %s", (_name, before, after, changes) => {
    expect(changesBetween(before, after)).toEqual(changes);
  });
});
