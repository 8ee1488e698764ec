import { describe, expect, test } from "vitest";
import { parseBeat, serialiseBeat } from "../../src/session/shared/beat-text.ts";
import { defaultLimits, scaleLimits } from "../../src/session/shared/limits.ts";
import { isId } from "../../src/session/shared/record-keys.ts";
import { randomId } from "../../src/values/random-id.ts";
import { parseRecord } from "../../src/session/shared/record-parse.ts";
import { serialiseRecord } from "../../src/session/shared/record-write.ts";
import { publish } from "../../src/session/shared/transitions/publish.ts";
import {
  entry,
  id,
  loginTurn,
  me,
  member,
  next,
  now,
  opening,
  manySessions,
  used,
} from "./support/accounts.ts";

const full = {
  ...used({
    turn: loginTurn(me.id),
    refusals: { count: 1, mark: "m", reason: "no", until: now },
    logins: [now],
  }),
  sessions: { [id("s")]: entry({ lifetime: 1, claim: id("c"), retryAt: 2 }), [id("n")]: opening() },
};

/** The record with a value at a path. */
function withField(path: string, value: unknown): string {
  const copy = structuredClone(full) as Record<string, unknown>;
  const names = path.split(".");
  const last = names.pop() ?? "";
  const holder = names.reduce((held, name) => held[name] as Record<string, unknown>, copy);
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else holder[last] = value;
  return JSON.stringify(copy);
}

describe("the record of an account", () => {
  test("is read as it was written", () => {
    const parsed = parseRecord(serialiseRecord(full));
    expect(parsed).toEqual({ kind: "usable", value: full });
  });

  test("keeps what it does not know, at every level, also through a transition", () => {
    const text = JSON.stringify({
      ...full,
      v: 3,
      later: { a: [1] },
      place: { baseUrl: "https://acme.test", later: 2 },
      turn: { ...full.turn, later: 3 },
      members: { [id("other")]: { ...member(), later: 4 } },
      sessions: { [id("s")]: { ...entry(), later: 5 }, [id("n")]: { ...opening(), later: 6 } },
      refusals: {
        ...full.refusals,
        later: 7,
        earlier: [{ ...full.refusals, mark: "o", later: 8 }],
      },
    });
    const parsed = parseRecord(text);
    if (parsed.kind !== "usable") throw new Error(parsed.kind);
    expect(JSON.parse(serialiseRecord(parsed.value))).toEqual(JSON.parse(text));
    const opened = { turn: id("t"), session: id("n"), sealed: "whole" };
    const written = JSON.parse(serialiseRecord(next(publish(parsed.value, me, opened)))) as object;
    expect(written).toMatchObject({
      v: 3,
      later: { a: [1] },
      place: { later: 2 },
      members: { [id("other")]: { later: 4 } },
      sessions: { [id("s")]: { later: 5 }, [id("n")]: { later: 6, state: "open" } },
      refusals: { mark: "m", later: 7, earlier: [{ mark: "o", later: 8 }] },
    });
  });

  test("of a newer version is shown and not written", () => {
    const parsed = parseRecord(withField("needs", 2));
    expect(parsed).toMatchObject({ kind: "newer", needs: 2, value: { account: "robot" } });
    const unreadable = JSON.stringify({ v: 9, needs: 9, sessions: "elsewhere" });
    expect(parseRecord(unreadable)).toEqual({ kind: "newer", needs: 9 });
  });

  test.each(["", "{", "null-", '{"v":1,"needs":1', "\u0000"])(
    "that is no JSON is broken: %j",
    (text) => {
      expect(parseRecord(text)).toEqual({ kind: "broken", why: "it is no JSON" });
    },
  );

  test.each([
    "null",
    "1",
    '"text"',
    "[]",
    "{}",
    '{"v":1}',
    '{"v":"1","needs":1}',
    '{"v":1,"needs":0}',
    '{"v":1,"needs":1.5}',
  ])("that is somebody else's is foreign: %s", (text) => {
    expect(parseRecord(text)).toMatchObject({ kind: "foreign" });
  });

  test.each<readonly [path: string, ...values: unknown[]]>([
    ["provider", undefined, 1],
    ["account", null],
    ["place", undefined, "https://acme.test", [], null],
    ["phase", undefined, "closed"],
    ["cause", "whim"],
    ["epoch", undefined, -1, 1.5, "1"],
    ["signedOff", undefined, -2, null],
    ["generation", -1],
    ["current", "s", 1],
    ["turn", 1, null, {}],
    ["turn.by", "me"],
    ["turn.id", undefined],
    ["turn.for", "ever"],
    ["turn.session", "__proto__"],
    ["members", undefined, [], { me: member() }, { [id("a")]: null }],
    [`members.${id("other")}.joined`, "today"],
    [`members.${id("other")}.keep`, null],
    ["keptUntil", undefined, "soon"],
    ["sessions", undefined, null, { s: entry() }],
    [`sessions.${id("s")}.state`, "shut"],
    [`sessions.${id("s")}.by`, "../../etc/passwd"],
    [`sessions.${id("s")}.claim`, "constructor"],
    [`sessions.${id("s")}.failures`, -1],
    [`sessions.${id("s")}.sealed`, {}],
    [`sessions.${id("s")}.retryAt`, "later"],
    ["refusals", 1, { count: 1 }],
    ["refusals.earlier", 1, [1], [{}]],
    ["logins", undefined, {}, [null]],
  ])("is broken where %s cannot be as it is", (...[path, ...values]) => {
    for (const value of values) {
      const parsed = parseRecord(withField(String(path), value));
      const [top = ""] = String(path).split(".");
      expect(parsed).toMatchObject({
        kind: "broken",
        why: expect.stringContaining(`record.${top}`),
      });
    }
  });

  test("lists 32 sessions at most", () => {
    expect(parseRecord(withField("sessions", manySessions(32))).kind).toBe("usable");
    expect(parseRecord(withField("sessions", manySessions(33))).kind).toBe("broken");
    expect(() => serialiseRecord({ ...full, sessions: manySessions(33) })).toThrow(RangeError);
  });

  test("is 256 KiB at most, in bytes", () => {
    const sealed = "é".repeat(128 * 1024);
    expect(() => serialiseRecord({ ...full, sessions: { [id("s")]: entry({ sealed }) } })).toThrow(
      RangeError,
    );
  });

  test("inherits nothing, and takes nothing of its text for a prototype", () => {
    const polluted = `{"__proto__":{"turn":${JSON.stringify(loginTurn(me.id))}},${JSON.stringify(used()).slice(1)}`;
    const parsed = parseRecord(polluted);
    if (parsed.kind !== "usable") throw new Error(parsed.kind);
    const prototype = Object.prototype as Record<string, unknown>;
    prototype["turn"] = loginTurn(me.id);
    try {
      expect(parsed.value.turn).toBeUndefined();
      expect(parsed.value.sessions[id("s")]).not.toHaveProperty("turn");
      const published = publish(parsed.value, me, { turn: id("t"), session: id("s"), sealed: "x" });
      expect(published).toEqual({ why: "not-my-turn" });
      expect(
        next(
          publish(
            { ...full, ...parsed.value, turn: loginTurn(me.id), sessions: full.sessions },
            me,
            { turn: id("t"), session: id("n"), sealed: "x" },
          ),
        ).turn,
      ).toBeUndefined();
    } finally {
      delete prototype["turn"];
    }
    expect(serialiseRecord(parsed.value)).toContain('"__proto__":');
  });
});

describe("a sign of life", () => {
  test("is read as it was written, and counts as none where it is broken", () => {
    const beat = { until: now, uses: [id("s")] };
    expect(parseBeat(serialiseBeat(beat))).toEqual(beat);
    for (const text of ["", "null", "{}", '{"until":"x","uses":[]}', '{"until":1,"uses":["s"]}'])
      expect(parseBeat(text)).toBeUndefined();
  });
});

describe("ids and limits", () => {
  test("an id is 32 hexadecimal digits of 128 random bits", () => {
    const made = Array.from({ length: 100 }, randomId);
    expect(new Set(made).size).toBe(100);
    expect(made.every(isId)).toBe(true);
    // No digit is always the same, as that of the version of a UUID is.
    for (let digit = 0; digit < 32; digit += 1)
      expect(new Set(made.map((one) => one[digit])).size).toBeGreaterThan(1);
    for (const text of [
      "",
      "A".repeat(32),
      "0".repeat(31),
      "0".repeat(33),
      `${"0".repeat(32)}\n`,
      "__proto__",
    ])
      expect(isId(text)).toBe(false);
  });

  test("limits scale by a factor, but for what is counted and kept", () => {
    const { logins, beatKept, receiptKept } = defaultLimits;
    expect(scaleLimits(0.1)).toMatchObject({
      beat: 300,
      gone: 1_000,
      retryTo: 360_000,
      storeCall: 1_000,
      logins,
      beatKept,
      receiptKept,
    });
    expect(scaleLimits(1)).toEqual(defaultLimits);
    expect(scaleLimits(3).storeCall).toBe(3 * defaultLimits.storeCall);
    expect(scaleLimits(0.1, { ...defaultLimits, storeCall: 400 }).storeCall).toBe(400);
  });
});
