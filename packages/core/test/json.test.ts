import { describe, expect, test } from "vitest";
import { stringifyJson } from "../src/index.ts";
import type { Item } from "./support/provider.ts";
import { callsOf, failureOf, open } from "./support/open.ts";
import { sendText } from "./support/server.ts";

async function answerOf(text: string): Promise<unknown> {
  const { session } = await open((_, response) => sendText(response, text));
  return (await session.GET("/items")).data;
}

describe("integers of answers", () => {
  test.each<[string, unknown]>([
    ['{"id":9007199254740993}', { id: 9_007_199_254_740_993n }],
    ['{"id":-9223372036854775808}', { id: -9_223_372_036_854_775_808n }],
    ['{"id":9007199254740991}', { id: 9_007_199_254_740_991 }],
    ['{"id":9007199254740992}', { id: 9_007_199_254_740_992n }],
    ['{"a":{"b":[{"id" : 9007199254740993 }]}}', { a: { b: [{ id: 9_007_199_254_740_993n }] } }],
    [
      '{"ids":[1,9007199254740993,[-9007199254740993]]}',
      { ids: [1, 9_007_199_254_740_993n, [-9_007_199_254_740_993n]] },
    ],
    ['{"i\\u0064":9007199254740993}', { id: 9_007_199_254_740_993n }],
    ['{"x":{"id":1},"id":9007199254740993}', { x: { id: 1 }, id: 9_007_199_254_740_993n }],
    ['[{"id":9007199254740993}]', [{ id: 9_007_199_254_740_993n }]],
    ['{"later":9007199254740993}', { later: 9_007_199_254_740_993n }],
    ['{"later":{"size":9007199254740993}}', { later: { size: 9_007_199_254_740_993n } }],
    ['{"later":[[{"size":-9007199254740993}]]}', { later: [[{ size: -9_007_199_254_740_993n }]] }],
    [
      '{"items":[{"later":{"size":9007199254740993}}]}',
      { items: [{ later: { size: 9_007_199_254_740_993n } }] },
    ],
    ['{"items":[9007199254740993]}', { items: [9_007_199_254_740_993n] }],
    ['{"constructor":9007199254740993}', { constructor: 9_007_199_254_740_993n }],
    ['{"counts":{"a":{"b":9007199254740993}}}', { counts: { a: { b: 9_007_199_254_740_993n } } }],
  ])("%s is exact where the spec promises nothing less", async (text, value) => {
    expect(await answerOf(text)).toEqual(value);
  });

  test.each([
    ['{"size":9007199254740993}', "size"],
    ['{"items":[{"id":1},{"size":9007199254740993}]}', "items[1].size"],
    ['{"size":[0,[1,-9007199254740993]]}', "size[1][1]"],
    ['[{"size":9007199254740993}]', "[0].size"],
    ['{"counts":{"a":9007199254740993}}', "counts.a"],
    ['{"anything":{"total":9007199254740993}}', "anything.total"],
    ["[1,9007199254740993]", "[1]"],
    ["9007199254740993", "the answer"],
  ])("%s is a ProtocolError that names %s", async (text, field) => {
    const { session } = await open((_, response) => sendText(response, text));
    const error = await failureOf(session.GET("/items"));
    expect(error).toMatchObject({ kind: "ProtocolError", status: 200, operation: "GET /items" });
    expect((error as Error).message).toContain(`answered with ${field} is an integer beyond 2^53`);
  });

  test("beyond 2^53 in an answer of raw are exact, and an error there too", async () => {
    const text = '{"later":9007199254740993}';
    const { session } = await open((_, response) => sendText(response, text));
    expect((await session.raw.GET("/items")).data).toEqual({ later: 9_007_199_254_740_993n });
    const failing = await open((_, response) => sendText(response, text, "application/json", 404));
    expect((await failing.session.raw.GET("/items")).error).toEqual({
      later: 9_007_199_254_740_993n,
    });
    expect(await failureOf(failing.session.GET("/items"))).toMatchObject({
      body: { later: 9_007_199_254_740_993n },
    });
  });

  test("beyond 1,000 digits are texts, and no time is lost over them", async () => {
    const digits = "7".repeat(1001);
    const data = await answerOf(`{"later":${digits},"list":[-${digits}],"id":${"7".repeat(1000)}}`);
    expect(data).toEqual({ later: digits, list: [`-${digits}`], id: BigInt("7".repeat(1000)) });
    const endless = "7".repeat(8_000_000);
    const error = await open((_, response) =>
      sendText(response, `{"description":"too much","n":${endless}}`, "application/json", 400),
    ).then(({ session }) => failureOf(session.GET("/items")));
    expect(error).toMatchObject({ message: "GET /items answered 400: too much." });
    expect((error as { body: { n: string } }).body.n === endless).toBe(true);
  });

  test("the name of the field is masked and cut in the message", async () => {
    const { session, backend } = await open((_, response) =>
      sendText(
        response,
        `{"items":{"${[...backend.alive][0]}":{"total":9007199254740993,"${"x".repeat(1000)}":1}}}`,
      ),
    );
    const error = (await failureOf(session.GET("/items"))) as Error;
    expect(error.message).toContain("items.[secret].total is an integer");
    backend.answer = (_, response) =>
      sendText(response, `{"${"x\\u001b".repeat(100_000)}":{"total":9007199254740993}}`);
    const long = (await failureOf(session.GET("/items"))) as Error;
    expect(long.message.length).toBeLessThan(400);
    expect(long.message).not.toMatch(/\p{Cc}/u);
  });

  test.each<[string, unknown]>([
    ['{"size":"9007199254740993"}', { size: "9007199254740993" }],
    [
      '{"note":"say \\"id\\": 9007199254740993, ok\\\\"}',
      { note: 'say "id": 9007199254740993, ok\\' },
    ],
    ['{"9007199254740993":1}', { "9007199254740993": 1 }],
    ['{"size":0.12345678901234567890}', { size: 0.123_456_789_012_345_68 }],
    ['{"size":12345678901234567890.5}', { size: Number("12345678901234567890.5") }],
    ['{"size":1234567890123456789e3}', { size: 1.234_567_890_123_456_8e21 }],
    ['{"id":1e20,"size":0}', { id: 1e20, size: 0 }],
  ])("%s is left alone", async (text, value) => {
    expect(await answerOf(text)).toEqual(value);
  });

  test("an escaped text of megabytes beside a long integer", async () => {
    const note = 'line "one"\n\\'.repeat(900_000);
    const data = await answerOf(JSON.stringify({ note }).replace("{", '{"id":9007199254740993,'));
    expect((data as Item)["note"] === note).toBe(true);
    expect((data as Item).id).toBe(9_007_199_254_740_993n);
  });

  test("a text that looks like a mark stays a text, escaped or not", async () => {
    const marks = ["int:5", "int-0:5", `${crypto.randomUUID()}:5`, "bigint:5", "5n"];
    const escaped = marks.map(
      (mark) => `"\\u00${mark.charCodeAt(0).toString(16)}${mark.slice(1)}"`,
    );
    const text = `{"id":9007199254740993,"plain":${JSON.stringify(marks)},"escaped":[${escaped.join()}]}`;
    expect(await answerOf(text)).toEqual({
      id: 9_007_199_254_740_993n,
      plain: marks,
      escaped: marks,
    });
  });
});

test("__proto__ is inert", async () => {
  const text =
    '{"id":9007199254740993,"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}';
  for (const given of [text, text.replace("993", "1")]) {
    const data = (await answerOf(given)) as Item;
    expect(data["polluted"]).toBeUndefined();
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
    expect(Object.keys(data)).toContain("__proto__");
  }
  expect(({} as Item)["polluted"]).toBeUndefined();
});

async function bodyOf(body: Item): Promise<string | undefined> {
  const { backend, session } = await open();
  await session.POST("/items", { body });
  return callsOf(backend)[0]?.body.toString();
}

describe("stringifyJson", () => {
  test("writes what an answer held as it came", async () => {
    const text = '{"id":9007199254740993,"list":[-9223372036854775808,{"a":"b"}],"n":null}';
    expect(stringifyJson(await answerOf(text))).toBe(text);
    // The twin.
    expect(() => JSON.stringify({ id: 9_007_199_254_740_993n })).toThrow(TypeError);
  });

  test("throws for what JSON cannot hold", () => {
    const circular: Item = {};
    circular["self"] = circular;
    for (const value of [circular, () => {}, undefined]) {
      expect(() => stringifyJson(value)).toThrow(TypeError);
    }
  });
});

describe("integers of requests", () => {
  const big = 9_007_199_254_740_993n;

  test("are written exactly", async () => {
    expect(await bodyOf({ id: big, list: [-big, { big }], text: `${big}` })).toBe(
      `{"id":${big},"list":[-${big},{"big":${big}}],"text":"${big}"}`,
    );
  });

  test("whatever toJSON an app gave to BigInt", async () => {
    Object.assign(BigInt.prototype, {
      toJSON(this: bigint) {
        return this.toString();
      },
    });
    try {
      expect(await bodyOf({ id: big })).toBe(`{"id":${big}}`);
    } finally {
      delete (BigInt.prototype as { toJSON?: unknown }).toJSON;
    }
  });

  test("texts that look like marks stay texts", async () => {
    const text = `${crypto.randomUUID()}:5`;
    expect(await bodyOf({ id: big, text, more: "int:5" })).toBe(
      `{"id":${big},"text":"${text}","more":"int:5"}`,
    );
  });

  test("what JSON cannot hold is refused before any request", async () => {
    const { backend, session } = await open();
    const circular: Item = {};
    circular["self"] = circular;
    for (const body of [circular, (() => {}) as unknown as Item]) {
      const error = await failureOf(session.POST("/items", { body }));
      expect(error).toMatchObject({ name: "InvalidOptionError", option: "body" });
    }
    expect(callsOf(backend)).toEqual([]);
  });
});
