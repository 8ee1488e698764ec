import { describe, expect, test } from "vitest";
import type { AccountRecord } from "../../src/session/shared/record.ts";
import { join, rejoin } from "../../src/session/shared/transitions/join.ts";
import { isNext } from "../../src/session/shared/transitions/decision.ts";
import { whyNotToSend } from "../../src/session/shared/transitions/may-send.ts";
import { note } from "../../src/session/shared/transitions/note.ts";
import { publish } from "../../src/session/shared/transitions/publish.ts";
import { refused } from "../../src/session/shared/transitions/refused.ts";
import { takeTurn } from "../../src/session/shared/transitions/take-turn.ts";
import { takeBack, withdraw } from "../../src/session/shared/transitions/take-back.ts";
import { tooLate } from "../../src/session/shared/transitions/too-late.ts";
import { unanswered } from "../../src/session/shared/transitions/unanswered.ts";
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
const mine = { turn: id("t"), session: id("n") };
const taking = { ...mine, terms };

/** An account in which I am logging in. */
function loggingIn(fields: Partial<AccountRecord> = {}): AccountRecord {
  const sessions = { [id("s")]: entry(), [id("n")]: opening() };
  return used({ turn: loginTurn(me.id), sessions, ...fields });
}

function markedAs(mark: string): { newest: string; all: string[] } {
  return { newest: mark, all: [mark, `${mark}-of-an-older-key`] };
}

describe("1 join", () => {
  const opened = { session: id("s") };

  test("adds me and takes off who is gone, whose keep is remembered", () => {
    const members = { [other]: member(), [id("dead")]: member(now - 90_000, 60_000) };
    const joined = next(join(used({ members }), me, look([other], [id("dead")]), opened));
    expect(joined.members).toEqual({
      [other]: members[other],
      [me.id]: { label: me.label, joined: now, keep: 0, speaks: 1 },
    });
    expect(joined.keptUntil).toBe(now - 1 + 60_000);
    expect(joined).toMatchObject({ current: id("s"), generation: 1, epoch: 0 });
  });

  test("leaves the time at which I have joined", () => {
    const members = { [me.id]: member(now - 5) };
    expect(next(join(used({ members }), me, look([me.id]), opened)).members[me.id]?.joined).toBe(
      now - 5,
    );
  });

  test("takes a mark under any of my keys, and no other one", () => {
    const marked = { ...me, marks: markedAs("m") };
    const lookAtAll = look([other]);
    for (const mark of ["m", "m-of-an-older-key"])
      expect(isNext(join(used(), marked, lookAtAll, { ...opened, mark }))).toBe(true);
    for (const mark of ["n", undefined])
      expect(join(used(), marked, lookAtAll, { ...opened, mark })).toEqual({ why: "other-mark" });
    expect(join(used(), me, lookAtAll, { ...opened, mark: "m" })).toEqual({ why: "other-mark" });
  });

  test("does not apply in an ending, without a session, to another session, after a sign-off", () => {
    const all = look([other]);
    expect(join(endingOf(), me, all, opened)).toEqual({ why: "ending" });
    expect(join(account(), me, all, opened)).toEqual({ why: "no-session" });
    expect(join(used(), me, all, { session: id("n") })).toEqual({ why: "other-session" });
    const signedOff = used({ epoch: 3, signedOff: 2 });
    expect(join(signedOff, { ...me, epoch: 2 }, all, opened)).toEqual({ why: "signed-off" });
    expect(isNext(join(signedOff, { ...me, epoch: 3 }, all, opened))).toBe(true);
  });

  test("again, for one that was taken for gone, in the same epoch", () => {
    const again = { ...me, epoch: 0 };
    expect(next(rejoin(used(), again, look([other]))).members).toHaveProperty(me.id);
    expect(rejoin(endingOf(), again, look([other]))).toEqual({ why: "ending" });
    expect(rejoin(used({ epoch: 1 }), again, look([other]))).toEqual({ why: "changed" });
    expect(rejoin(used({ epoch: 1, signedOff: 0 }), again, look([other]))).toEqual({
      why: "signed-off",
    });
    expect(rejoin(used({ members: { [me.id]: member() } }), again, look([me.id]))).toEqual({
      why: "listed",
    });
  });
});

describe("2 take the turn", () => {
  test("lists the login before it is sent", () => {
    const taken = next(takeTurn(account(), me, look([]), taking));
    expect(taken).toMatchObject({
      phase: "open",
      generation: 0,
      turn: { by: me.id, id: id("t"), for: "login", session: id("n") },
      sessions: { [id("n")]: { state: "opening", by: me.id, at: now, failures: 0 } },
      members: { [me.id]: { label: me.label } },
      logins: [now],
    });
    expect(taken.current).toBeUndefined();
  });

  test("leaves what others use, and takes the turn of one who is gone", () => {
    const record = used({ turn: loginTurn(id("dead")) });
    const taken = next(takeTurn(record, me, look([other], [id("dead")]), taking));
    expect(taken.turn?.by).toBe(me.id);
    expect(taken).toMatchObject({ current: id("s"), sessions: { [id("s")]: entry() } });
    expect(Object.keys(taken.members).toSorted()).toEqual([me.id, other].toSorted());
  });

  test("does not apply while somebody who lives has it, or in an ending, or after a sign-off", () => {
    const held = used({ turn: loginTurn(other) });
    expect(takeTurn(held, me, look([other]), taking)).toEqual({ why: "turn-taken" });
    expect(takeTurn(endingOf({ turn: loginTurn(id("dead")) }), me, look([]), taking)).toEqual({
      why: "ending",
    });
    const signedOff = used({ epoch: 1, signedOff: 0 });
    expect(takeTurn(signedOff, { ...me, epoch: 0 }, look([]), taking)).toEqual({
      why: "signed-off",
    });
  });

  test("does not apply with 32 sessions, nor after 20 logins within a minute", () => {
    expect(takeTurn(used({ sessions: manySessions(32) }), me, look([]), taking)).toEqual({
      why: "full",
    });
    expect(isNext(takeTurn(used({ sessions: manySessions(31) }), me, look([]), taking))).toBe(true);
    const logins = Array.from({ length: 20 }, () => now - 59_999);
    expect(takeTurn(used({ logins }), me, look([]), taking)).toEqual({
      why: "too-many-logins",
    });
    const taken = next(
      takeTurn(used({ logins: [now - 60_000, ...logins.slice(1)] }), me, look([]), taking),
    );
    expect(taken.logins).toEqual([...logins.slice(1), now]);
  });

  test("does not apply while the credential is refused, by its mark", () => {
    const refusals = { count: 2, mark: "m", reason: "wrong password", until: now + 1 };
    const marked = { ...me, marks: markedAs("m") };
    expect(takeTurn(used({ refusals }), marked, look([]), taking)).toEqual({ why: "refused" });
    const free = [
      { refusals: { ...refusals, until: now } },
      { refusals: { ...refusals, count: 1 } },
      { refusals: { ...refusals, mark: "another" } },
    ];
    for (const fields of free)
      expect(isNext(takeTurn(used(fields), marked, look([]), taking))).toBe(true);
    const later = { ...refusals, mark: "another", earlier: [refusals] };
    expect(takeTurn(used({ refusals: later }), marked, look([]), taking)).toEqual({
      why: "refused",
    });
  });
});

describe("the next request of a login", () => {
  const all = look([me.id]);

  test("is sent under one's own turn, for a minute after it was taken", () => {
    const young = loggingIn({ sessions: { [id("n")]: opening({ at: now - 59_999 }) } });
    expect(whyNotToSend(young, all, mine)).toBeUndefined();
    const old = loggingIn({ sessions: { [id("n")]: opening({ at: now - 60_000 }) } });
    expect(whyNotToSend(old, all, mine)).toEqual({ why: "too-old" });
  });

  test("is not sent in an ending, without the turn, or when somebody has made it lost", () => {
    expect(whyNotToSend(loggingIn({ phase: "ending" }), all, mine)).toEqual({ why: "ending" });
    const turn = { ...loginTurn(other), id: id("u") };
    expect(whyNotToSend(loggingIn({ turn }), all, mine)).toEqual({ why: "not-my-turn" });
    const lost = loggingIn({ sessions: { [id("n")]: opening({ state: "lost" }) } });
    expect(whyNotToSend(lost, all, mine)).toEqual({ why: "entry-state" });
  });
});

describe("3 note", () => {
  test("keeps what was obtained so far, in an ending too", () => {
    for (const phase of ["open", "ending"] as const) {
      const noted = next(note(loggingIn({ phase }), { ...mine, sealed: "a part" }));
      expect(noted.sessions[id("n")]).toEqual({ ...opening(), sealed: "a part" });
    }
  });

  test("does not apply without the turn, or when somebody has made it lost", () => {
    expect(
      note(loggingIn({ turn: { ...loginTurn(other), id: id("u") } }), { ...mine, sealed: "a" }),
    ).toEqual({ why: "not-my-turn" });
    const lost = loggingIn({ sessions: { [id("n")]: opening({ state: "lost" }) } });
    expect(note(lost, { ...mine, sealed: "a" })).toEqual({ why: "entry-state" });
  });
});

describe("4 publish", () => {
  const opened = { ...mine, sealed: "whole", lifetime: 3_600_000 };

  test("makes it the current session, and gives the turn back", () => {
    const published = next(publish(loggingIn(), me, opened));
    expect(published).toMatchObject({ current: id("n"), generation: 2 });
    expect(published.sessions[id("n")]).toEqual(
      opening({ state: "open", sealed: "whole", lifetime: 3_600_000, generation: 2 }),
    );
    expect(published.sessions[id("s")]).toEqual(entry());
    expect(published).not.toHaveProperty("turn");
  });

  test("forgets refusals of its own credential alone", () => {
    const refusals = { count: 1, mark: "m", reason: "no", until: now + 1 };
    const others = { ...refusals, mark: "another" };
    const marked = { ...me, marks: markedAs("m") };
    expect(next(publish(loggingIn({ refusals }), marked, opened))).not.toHaveProperty("refusals");
    const both = loggingIn({ refusals: { ...refusals, earlier: [others] } });
    expect(next(publish(both, marked, opened)).refusals).toEqual(others);
    expect(next(publish(loggingIn({ refusals: others }), marked, opened)).refusals).toEqual(others);
  });

  test("does not apply in an ending, without the turn, or when somebody has made it lost", () => {
    expect(publish(loggingIn({ phase: "ending" }), me, opened)).toEqual({ why: "ending" });
    const { turn: _, ...without } = loggingIn();
    expect(publish(without, me, opened)).toEqual({ why: "not-my-turn" });
    expect(publish(loggingIn({ turn: { ...loginTurn(me.id), id: id("u") } }), me, opened)).toEqual({
      why: "not-my-turn",
    });
    const lost = loggingIn({ sessions: { [id("n")]: opening({ state: "lost" }) } });
    expect(publish(lost, me, opened)).toEqual({ why: "entry-state" });
    expect(publish(loggingIn({ sessions: {} }), me, opened)).toEqual({ why: "entry-state" });
  });
});

describe("5 too late", () => {
  const opened = { ...mine, sealed: "whole" };

  test("is claimed by its opener, from whoever had it, and never becomes current", () => {
    for (const state of ["opening", "lost"] as const) {
      const sessions = {
        [id("s")]: entry(),
        [id("n")]: opening({ state, claim: other, retryAt: now + 1 }),
      };
      const late = next(tooLate(loggingIn({ sessions }), me, opened));
      expect(late.sessions[id("n")]).toEqual(
        opening({ state: "open", sealed: "whole", claim: me.id }),
      );
      expect(late).toMatchObject({ current: id("s"), generation: 1, turn: loginTurn(me.id) });
    }
  });

  test("does not apply to one that is gone", () => {
    expect(tooLate(loggingIn({ sessions: {} }), me, opened)).toEqual({ why: "entry-gone" });
  });
});

describe("6 refused", () => {
  const refusal = { ...mine, reason: "wrong password", terms };
  const marked = { ...me, marks: markedAs("m") };

  test("takes off the login and the turn, and counts by credential", () => {
    const once = next(refused(loggingIn(), marked, look([]), refusal));
    expect(once).not.toHaveProperty("turn");
    expect(once.sessions).toEqual({ [id("s")]: entry() });
    const first = { count: 1, mark: "m", reason: "wrong password", until: now + 300_000 };
    expect(once.refusals).toEqual(first);
    const twice = next(refused(loggingIn({ refusals: first }), marked, look([]), refusal));
    expect(twice.refusals).toEqual({ ...first, count: 2 });
    const another = { ...me, marks: markedAs("another") };
    const third = next(refused(loggingIn({ refusals: first }), another, look([]), refusal));
    expect(third.refusals).toEqual({ ...first, mark: "another", earlier: [first] });
    const over = next(
      refused(
        loggingIn({ refusals: { ...first, count: 5, until: now } }),
        marked,
        look([]),
        refusal,
      ),
    );
    expect(over.refusals).toEqual(first);
  });

  test("counts where there are no marks", () => {
    const once = next(refused(loggingIn(), me, look([]), refusal));
    expect(once.refusals).toEqual({ count: 1, reason: "wrong password", until: now + 300_000 });
  });

  test("leaves a part that was noted to its opener, to be ended", () => {
    const sessions = { [id("n")]: opening({ sealed: "a part" }) };
    const left = next(refused(loggingIn({ sessions }), me, look([]), refusal));
    expect(left.sessions[id("n")]).toEqual(
      opening({ state: "open", sealed: "a part", claim: me.id }),
    );
    expect(left).not.toHaveProperty("turn");
  });

  test("leaves the turn of another, and does not apply to the login of another", () => {
    const turn = { ...loginTurn(other), id: id("u") };
    expect(next(refused(loggingIn({ turn }), me, look([]), refusal)).turn).toEqual(turn);
    const sessions = { [id("n")]: opening({ by: other }) };
    expect(refused(loggingIn({ sessions }), me, look([]), refusal)).toEqual({ why: "entry-gone" });
  });
});

describe("7 unanswered", () => {
  test("makes it lost, with what is known, and gives the turn back", () => {
    const lost = next(unanswered(loggingIn(), { ...mine, sealed: "a part" }));
    expect(lost.sessions[id("n")]).toEqual(opening({ state: "lost", sealed: "a part" }));
    expect(lost).not.toHaveProperty("turn");
    expect(next(unanswered(loggingIn(), mine)).sessions[id("n")]).toEqual(
      opening({ state: "lost" }),
    );
  });

  test("leaves the turn of another, and does not apply to one that is gone or lost", () => {
    const turn = { ...loginTurn(other), id: id("u") };
    expect(next(unanswered(loggingIn({ turn }), mine)).turn).toEqual(turn);
    expect(unanswered(loggingIn({ sessions: {} }), mine)).toEqual({ why: "entry-gone" });
    const lost = loggingIn({ sessions: { [id("n")]: opening({ state: "lost" }) } });
    expect(unanswered(lost, mine)).toEqual({ why: "entry-state" });
  });
});

describe("8 take back", () => {
  const nothing: ReadonlySet<string> = new Set();

  test("takes off the turn and the login that I know nothing of", () => {
    const back = next(takeBack(loggingIn(), me, nothing));
    expect(back).not.toHaveProperty("turn");
    expect(back.sessions).toEqual({ [id("s")]: entry() });
  });

  test("leaves a part that was noted, for the keeper to end", () => {
    const sessions = { [id("n")]: opening({ sealed: "a part" }) };
    const back = next(takeBack(loggingIn({ sessions }), me, nothing));
    expect(back.sessions[id("n")]).toEqual(opening({ state: "open", sealed: "a part" }));
  });

  test("makes lost what was sent and not answered", () => {
    const sessions = { [id("n")]: opening({ sealed: "a part" }) };
    const remains = { unanswered: new Set([id("n")]), unended: new Map() };
    const back = next(takeBack(loggingIn({ sessions }), me, nothing, remains));
    expect(back.sessions[id("n")]).toEqual(opening({ state: "lost", sealed: "a part" }));
    expect(back).not.toHaveProperty("turn");
  });

  test("lists what was opened and could be neither published nor ended", () => {
    const unended = new Map([[id("n"), { sealed: "the whole", lifetime: 60_000 }]]);
    const remains = { unanswered: new Set<string>(), unended };
    for (const before of [opening(), opening({ sealed: "a part" })]) {
      const record = loggingIn({ sessions: { [id("n")]: before } });
      const back = next(takeBack(record, me, nothing, remains));
      const handle = { state: "open", sealed: "the whole", lifetime: 60_000 } as const;
      expect(back.sessions[id("n")]).toEqual(opening(handle));
      expect(back).not.toHaveProperty("turn");
      expect(takeBack(record, me, new Set([id("t"), id("n")]), remains)).toEqual({
        why: "nothing",
      });
    }
  });

  test("takes off claims", () => {
    const record = used({ sessions: { [id("s")]: entry({ claim: me.id }) } });
    expect(next(takeBack(record, me, nothing)).sessions[id("s")]).toEqual(entry());
    expect(takeBack(record, me, new Set([id("s")]))).toEqual({ why: "nothing" });
  });

  test("leaves what I am at work on, what is others', and the turn to end", () => {
    expect(takeBack(loggingIn(), me, new Set([id("t"), id("n")]))).toEqual({ why: "nothing" });
    const sessions = { [id("n")]: opening({ by: other, claim: other }) };
    expect(takeBack(used({ turn: loginTurn(other), sessions }), me, nothing)).toEqual({
      why: "nothing",
    });
    expect(takeBack(endingOf(), me, nothing)).toEqual({ why: "nothing" });
  });

  test("takes off one login that is known to have opened nothing", () => {
    const back = next(withdraw(loggingIn(), me, mine));
    expect(back).not.toHaveProperty("turn");
    expect(back.sessions).toEqual({ [id("s")]: entry() });
    const noted = loggingIn({ sessions: { [id("n")]: opening({ sealed: "a part" }) } });
    expect(next(withdraw(noted, me, mine)).sessions[id("n")]).toMatchObject({
      state: "open",
      claim: me.id,
    });
    expect(withdraw(loggingIn({ sessions: {} }), me, mine)).toEqual({ why: "entry-gone" });
    expect(withdraw(loggingIn({ sessions: { [id("n")]: entry() } }), me, mine)).toEqual({
      why: "entry-state",
    });
  });
});
