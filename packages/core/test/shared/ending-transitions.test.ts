import { describe, expect, test } from "vitest";
import type { AccountRecord, SessionEntry } from "../../src/session/shared/record.ts";
import { claim } from "../../src/session/shared/transitions/claim.ts";
import { complete } from "../../src/session/shared/transitions/complete.ts";
import { isNext } from "../../src/session/shared/transitions/decision.ts";
import { leave } from "../../src/session/shared/transitions/leave.ts";
import { orphan } from "../../src/session/shared/transitions/orphan.ts";
import { putBack } from "../../src/session/shared/transitions/put-back.ts";
import { reseal } from "../../src/session/shared/transitions/reseal.ts";
import { signOff } from "../../src/session/shared/transitions/sign-off.ts";
import { strike } from "../../src/session/shared/transitions/strike.ts";
import { takeOver } from "../../src/session/shared/transitions/take-over.ts";
import {
  account,
  endingOf,
  entry,
  id,
  loginTurn,
  look,
  me,
  member,
  next,
  now,
  opening,
  manySessions,
  terms,
  used,
} from "./support/accounts.ts";

const other = id("other");
const dead = id("dead");

/** An account with a session that is no more, or not yet, the current one; I am its keeper. */
function withSession(fields: Partial<SessionEntry>): AccountRecord {
  const sessions = { [id("s")]: entry(), [id("n")]: entry(fields) };
  return used({ sessions, members: { [me.id]: member(now - 90_000), [other]: member() } });
}

describe("9 claim", () => {
  const all = look([me.id, other], [dead]);

  test("is for the keeper, of what is superseded, unused and due", () => {
    for (const fields of [{}, { claim: dead }, { retryAt: now }, { state: "lost" as const }]) {
      const claimed = next(claim(withSession(fields), me, all, id("n")));
      expect(claimed.sessions[id("n")]).toEqual(entry({ ...fields, claim: me.id }));
    }
  });

  test("makes the login of one who is gone lost", () => {
    const claimed = next(claim(withSession({ state: "opening", by: dead }), me, all, id("n")));
    expect(claimed.sessions[id("n")]).toMatchObject({ state: "lost", claim: me.id });
    expect(claim(withSession({ state: "opening" }), me, all, id("n"))).toEqual({ why: "in-use" });
    expect(claim(withSession({ state: "opening", by: me.id }), me, all, id("n"))).toEqual({
      why: "in-use",
    });
  });

  test("leaves the current session, what somebody uses or ends, and what is not due", () => {
    expect(claim(withSession({}), me, all, id("s"))).toEqual({ why: "current" });
    expect(claim(withSession({}), me, all, id("x"))).toEqual({ why: "entry-gone" });
    expect(claim(withSession({ claim: other }), me, all, id("n"))).toEqual({ why: "claimed" });
    expect(claim(withSession({ claim: me.id }), me, all, id("n"))).toEqual({ why: "mine" });
    expect(claim(withSession({ retryAt: now + 1 }), me, all, id("n"))).toEqual({ why: "not-due" });
    const beats = new Map(all.beats).set(other, { until: now, uses: [id("n")] });
    expect(claim(withSession({}), me, { ...all, beats }, id("n"))).toEqual({ why: "in-use" });
    beats.set(other, { until: now - 1, uses: [id("n")] });
    expect(isNext(claim(withSession({}), me, { ...all, beats }, id("n")))).toBe(true);
  });

  test("is not for others than the keeper, but for what one who is gone has left", () => {
    const sweeper = { ...me, id: id("sweeper") };
    expect(claim(withSession({}), sweeper, all, id("n"))).toEqual({ why: "not-keeper" });
    for (const fields of [{ claim: dead }, { state: "opening" as const, by: dead }])
      expect(isNext(claim(withSession(fields), sweeper, all, id("n")))).toBe(true);
    expect(isNext(claim(withSession({}), sweeper, look([], [me.id, other]), id("n")))).toBe(true);
  });

  test("is for the holder of the turn to end, of anything but a login that is under way", () => {
    const sessions = { [id("s")]: entry({ retryAt: now + 1 }), [id("n")]: opening({ by: other }) };
    const record = endingOf({ sessions });
    expect(next(claim(record, me, all, id("s"))).sessions[id("s")]).toMatchObject({ claim: me.id });
    expect(claim(record, me, all, id("n"))).toEqual({ why: "in-use" });
    expect(isNext(claim(record, me, look([me.id], [other]), id("n")))).toBe(true);
    const sweeper = { ...me, id: id("sweeper") };
    expect(claim(record, sweeper, all, id("s"))).toEqual({ why: "not-my-turn" });
  });
});

describe("10 strike", () => {
  const alone = look([me.id]);
  const mine = { claim: me.id };

  function struck(
    fields: Partial<SessionEntry>,
    outcome: "ended" | "already-ended" | "unconfirmed" | "failed",
    more: Partial<typeof terms> & { idleLimit?: number; longestLife?: number } = {},
  ): SessionEntry | undefined {
    const how = { session: id("n"), outcome, terms: { ...terms, ...more } };
    return next(strike(withSession({ ...mine, ...fields }), me, alone, how)).sessions[id("n")];
  }

  test("takes off what was ended", () => {
    for (const outcome of ["ended", "already-ended", "unconfirmed"] as const)
      expect(struck({}, outcome)).toBeUndefined();
    expect(struck({ state: "lost" }, "ended", { longestLife: 3_600_000 })).toBeUndefined();
  });

  test("leaves what failed, to be tried after 10 s, doubling to an hour", () => {
    expect(struck({}, "failed")).toEqual(entry({ failures: 1, retryAt: now + 10_000 }));
    expect(struck({ failures: 3 }, "failed")).toEqual(
      entry({ failures: 4, retryAt: now + 80_000 }),
    );
    expect(struck({ failures: 60 }, "failed")).toEqual(
      entry({ failures: 61, retryAt: now + 3_600_000 }),
    );
  });

  test("takes off what failed once its longest life has passed, and no earlier", () => {
    const at = now - 60_000 - 3_600_000;
    const life = { longestLife: 3_600_000 };
    expect(struck({ at }, "failed", life)).toBeDefined();
    expect(struck({ at: at - 1 }, "failed", life)).toBeUndefined();
    expect(struck({ at: at - 1, lifetime: 3_600_000 }, "failed")).toBeUndefined();
    expect(struck({ at: at - 1, lifetime: 3_600_001 }, "failed", life)).toBeDefined();
    expect(struck({ at: at - 1 }, "failed", { idleLimit: 1 })).toBeDefined();
  });

  test("leaves what is lost for as long as it may live", () => {
    const lost = { state: "lost" as const, at: now - 60_000 };
    const kept = entry({ ...lost, retryAt: now + 600_000 });
    expect(struck(lost, "unconfirmed", { idleLimit: 600_000 })).toEqual(kept);
    expect(struck(lost, "unconfirmed", { longestLife: 600_000 })).toEqual(kept);
    const over = { ...lost, at: now - 660_001 };
    expect(struck(over, "unconfirmed", { idleLimit: 600_000 })).toBeUndefined();
    expect(struck(over, "failed", { idleLimit: 600_000 })).toBeUndefined();
  });

  test("takes off the turn of a login that was too late, and no other one", () => {
    const how = { session: id("n"), outcome: "ended" as const, terms, turn: id("t") };
    const record = withSession(mine);
    expect(next(strike({ ...record, turn: loginTurn(me.id) }, me, alone, how))).not.toHaveProperty(
      "turn",
    );
    const turn = { ...loginTurn(other), id: id("u") };
    expect(next(strike({ ...record, turn }, me, alone, how)).turn).toEqual(turn);
  });

  test("is for the claimer alone", () => {
    const how = { session: id("n"), outcome: "ended" as const, terms };
    expect(strike(withSession({ claim: other }), me, alone, how)).toEqual({ why: "not-mine" });
    expect(strike(withSession({}), me, alone, how)).toEqual({ why: "not-mine" });
    expect(strike(used(), me, alone, how)).toEqual({ why: "entry-gone" });
  });
});

describe("11 leave", () => {
  const both = { [me.id]: member(), [other]: member() };

  test("takes me off, and leaves the session to others", () => {
    const left = next(leave(used({ members: both }), me, look([me.id, other]), id("t")));
    expect(left).toEqual(used());
  });

  test("begins the ending where I am the last one", () => {
    const left = next(leave(used({ members: both }), me, look([me.id], [other]), id("t")));
    expect(left).toMatchObject({
      phase: "ending",
      cause: "last-left",
      epoch: 1,
      signedOff: -1,
      members: {},
    });
    expect(left.turn).toEqual({ by: me.id, id: id("t"), for: "end" });
  });

  test("keeps the account for as long as the last one, or one that is gone, has asked for", () => {
    const kept = next(
      leave(used({ members: both }), { ...me, keep: 7 }, look([me.id], [other]), id("t")),
    );
    expect(kept).toMatchObject({ phase: "open", keptUntil: now + 7, members: {} });
    const members = { ...both, [other]: member(now - 60_000, 500) };
    const left = next(leave(used({ members }), me, look([me.id], [other]), id("t")));
    expect(left).toMatchObject({ phase: "open", keptUntil: now - 1 + 500 });
    expect(
      next(leave(used({ members: both, keptUntil: now + 1 }), me, look([me.id], [other]), id("t")))
        .phase,
    ).toBe("open");
  });

  test("ends nothing where nothing is listed, or somebody who lives logs in", () => {
    const alone = { members: { [me.id]: member() } };
    expect(next(leave(account(alone), me, look([me.id]), id("t")))).toEqual(account());
    const turn = loginTurn(other);
    expect(next(leave(used({ ...alone, turn }), me, look([me.id, other]), id("t")))).toMatchObject({
      phase: "open",
      turn,
    });
  });

  test("takes me off in an ending, and does not apply to others", () => {
    const record = endingOf({ members: both });
    expect(next(leave(record, me, look([me.id]), id("u")))).toEqual({
      ...record,
      members: { [other]: member() },
    });
    expect(leave(used(), me, look([me.id]), id("t"))).toEqual({ why: "not-member" });
  });
});

describe("12 sign off", () => {
  const how = { turn: id("t"), epoch: 0 };

  test("begins the ending for all of this epoch", () => {
    const members = { [me.id]: member(), [other]: member() };
    const begun = next(signOff(used({ members }), me, look([me.id, other]), how));
    expect(begun).toMatchObject({
      phase: "ending",
      cause: "sign-off",
      epoch: 1,
      signedOff: 0,
      members: { [other]: member() },
    });
    expect(begun.members).not.toHaveProperty(me.id);
    expect(begun.turn).toEqual({ by: me.id, id: id("t"), for: "end" });
  });

  test("leaves the turn to who lives and has it", () => {
    const turn = loginTurn(other);
    expect(next(signOff(used({ turn }), me, look([other]), how)).turn).toEqual(turn);
    expect(next(signOff(used({ turn }), me, look([], [other]), how)).turn?.by).toBe(me.id);
  });

  test("makes an ending for another reason a sign-off of the epoch that is ended", () => {
    const turn = { by: other, id: id("u"), for: "end" as const };
    const begun = endingOf({ cause: "orphan", epoch: 5, signedOff: 2, turn });
    const told = next(signOff(begun, me, look([other]), { ...how, epoch: 4 }));
    expect(told).toMatchObject({
      phase: "ending",
      cause: "sign-off",
      epoch: 5,
      signedOff: 4,
      turn,
    });
  });

  test("does not apply twice", () => {
    expect(signOff(endingOf(), me, look([]), how)).toEqual({ why: "signed-off" });
    expect(signOff(used({ epoch: 1, signedOff: 0 }), me, look([]), how)).toEqual({
      why: "signed-off",
    });
  });
});

describe("13 orphan", () => {
  const seen = {
    first: { revision: "r", at: 0 },
    again: { revision: "r", at: 4_000 },
    turn: id("t"),
  };
  const nobody = look([], [other]);

  test("begins the ending of what nobody uses", () => {
    const begun = next(orphan(used(), me, nobody, seen));
    expect(begun).toMatchObject({ phase: "ending", cause: "orphan", epoch: 1, signedOff: -1 });
    expect(begun.turn).toEqual({ by: me.id, id: id("t"), for: "end" });
    const { current: _, ...unpublished } = used({ sessions: { [id("n")]: opening({ by: dead }) } });
    expect(isNext(orphan(unpublished, me, nobody, seen))).toBe(true);
  });

  test("takes two looks, 4 s apart on one's own clock, with nothing written in between", () => {
    expect(orphan(used(), me, nobody, { ...seen, again: { revision: "r", at: 3_999 } })).toEqual({
      why: "not-due",
    });
    expect(orphan(used(), me, nobody, { ...seen, again: { revision: "q", at: 9_000 } })).toEqual({
      why: "changed",
    });
  });

  test("does not apply where somebody lives, logs in, or is waited for", () => {
    expect(orphan(used(), me, look([other]), seen)).toEqual({ why: "members" });
    expect(orphan(used({ turn: loginTurn(id("third")) }), me, look([id("third")]), seen)).toEqual({
      why: "turn-taken",
    });
    expect(orphan(used({ keptUntil: now }), me, nobody, seen)).toEqual({ why: "kept" });
    const members = { [other]: member(now - 60_000, 1) };
    expect(orphan(used({ members }), me, nobody, seen)).toEqual({ why: "kept" });
    expect(orphan(endingOf(), me, nobody, seen)).toEqual({ why: "ending" });
    const { current: _, ...ended } = used({ sessions: { [id("s")]: entry({ failures: 1 }) } });
    expect(orphan(ended, me, nobody, seen)).toEqual({ why: "nothing" });
  });
});

describe("14 take over", () => {
  test("goes on with the ending of one who is gone, or that nobody is at", () => {
    const turn = { by: dead, id: id("u"), for: "end" as const };
    const mine = { by: me.id, id: id("t"), for: "end" };
    expect(next(takeOver(endingOf({ turn }), me, look([], [dead]), id("t"))).turn).toEqual(mine);
    expect(next(takeOver(endingOf({ turn: loginTurn(dead) }), me, look([]), id("t"))).turn).toEqual(
      mine,
    );
    const { turn: _, ...free } = endingOf();
    expect(next(takeOver(free, me, look([]), id("t"))).turn).toEqual(mine);
  });

  test("does not apply while somebody who lives is at it, or there is no ending", () => {
    const turn = { by: other, id: id("u"), for: "end" as const };
    expect(takeOver(endingOf({ turn }), me, look([other]), id("t"))).toEqual({ why: "turn-taken" });
    expect(takeOver(used(), me, look([]), id("t"))).toEqual({ why: "not-ending" });
  });
});

describe("15 complete", () => {
  test("opens the account, with what failed, and logins of the gone as lost", () => {
    const failed = entry({ failures: 1, retryAt: now + 1 });
    const sessions = { [id("s")]: failed, [id("n")]: opening({ by: dead, sealed: "a part" }) };
    const record = endingOf({ sessions, keptUntil: now + 1, epoch: 3, signedOff: 2 });
    const completed = next(complete(record, look([me.id], [dead]), id("t")));
    expect(completed).toMatchObject({
      phase: "open",
      epoch: 3,
      signedOff: 2,
      keptUntil: 0,
      members: {},
    });
    for (const field of ["cause", "current", "turn"]) expect(completed).not.toHaveProperty(field);
    expect(completed.sessions).toEqual({
      [id("s")]: failed,
      [id("n")]: opening({ state: "lost", by: dead, sealed: "a part" }),
    });
  });

  test("does not apply with anything left to end, without the turn, or twice", () => {
    const all = look([me.id, other]);
    expect(complete(endingOf(), all, id("t"))).toEqual({ why: "unfinished" });
    const sessions = { [id("n")]: opening({ by: other }) };
    expect(complete(endingOf({ sessions }), all, id("t"))).toEqual({ why: "unfinished" });
    expect(complete(endingOf({ sessions: {} }), all, id("u"))).toEqual({ why: "not-my-turn" });
    expect(complete(used(), all, id("t"))).toEqual({ why: "not-ending" });
    const lost = { [id("n")]: entry({ state: "lost" }) };
    expect(isNext(complete(endingOf({ sessions: lost }), all, id("t")))).toBe(true);
  });
});

describe("16 put back", () => {
  const mine = { session: id("n"), entry: entry({ by: me.id, generation: 4 }), epoch: 0 };

  test("lists it again, as the current one where there is none", () => {
    const lost = account({ epoch: 0 });
    const back = next(putBack(lost, mine));
    expect(back).toMatchObject({
      current: id("n"),
      generation: 4,
      sessions: { [id("n")]: mine.entry },
    });
    expect(next(putBack(used({ generation: 7 }), mine))).toMatchObject({
      current: id("s"),
      generation: 7,
    });
    expect(next(putBack(account(), { ...mine, epoch: 2 })).epoch).toBe(2);
  });

  test("lists it in an ending to be ended", () => {
    const { current: _, ...ending } = endingOf({ signedOff: -1, sessions: {} });
    const back = next(putBack(ending, { ...mine, epoch: 1 }));
    expect(back.sessions).toHaveProperty(id("n"));
    expect(back).not.toHaveProperty("current");
  });

  test("does not apply to what is listed, what was signed off, or with 32 sessions", () => {
    expect(putBack(used(), { ...mine, session: id("s") })).toEqual({ why: "listed" });
    expect(putBack(used({ epoch: 1, signedOff: 0 }), mine)).toEqual({ why: "signed-off" });
    expect(putBack(used({ sessions: manySessions(32) }), mine)).toEqual({ why: "full" });
  });
});

describe("17 reseal", () => {
  const sealing = { session: id("s"), from: "sealed", to: "sealed anew" };

  test("changes what is sealed, and nothing else", () => {
    const resealed = next(
      reseal(used({ members: { [me.id]: member() } }), me, look([me.id]), sealing),
    );
    expect(resealed.sessions).toEqual({ [id("s")]: entry({ sealed: "sealed anew" }) });
  });

  test("is for the keeper, of what is still the same", () => {
    expect(reseal(used(), me, look([other]), sealing)).toEqual({ why: "not-keeper" });
    expect(reseal(used(), me, look([]), { ...sealing, from: "older" })).toEqual({ why: "changed" });
    expect(reseal(account(), me, look([]), sealing)).toEqual({ why: "changed" });
  });
});
