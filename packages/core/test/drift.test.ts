import { describe, expect, test } from "vitest";
import {
  createDriftWatch,
  type DriftFact,
  type ObservedAnswer,
  type Shapes,
} from "../src/drift/index.ts";
import { failureOf } from "./support/open.ts";

const shapes: Shapes = {
  provider: "test",
  spec: "0a1b2c3d4e5f6071",
  answers: { "GET /items": "200:0 204:1 4XX:2 default:2", "GET /text": "200:3" },
  contents: [
    '{"application/json":{"$ref":"#/$defs/Item"}}',
    "{}",
    '{"application/problem+json":{"$ref":"#/$defs/Problem"},"text/*":{}}',
    '{"text/plain":{}}',
  ],
  schemas: {
    Item: JSON.stringify({
      allOf: [{ $ref: "#/$defs/Base" }, { type: "object", required: ["id"] }],
      properties: {
        labels: { type: "object", additionalProperties: { type: "string" } },
        owner: { anyOf: [{ $ref: "#/$defs/Person" }, { $ref: "#/$defs/Team" }] },
        parts: { type: "array", items: { $ref: "#/$defs/Item" } },
        state: { type: "string", enum: ["new", "old"] },
        kind: { type: "string", known: ["a", "b"] },
      },
    }),
    Base: '{"type":"object","properties":{"id":{"type":"integer"},"note":{"type":["string","null"]}}}',
    Person: '{"type":"object","required":["name"],"properties":{"name":{"type":"string"}}}',
    Team: '{"type":"object","required":["members"],"properties":{"members":{"type":"integer"}}}',
    Problem: '{"type":"object","properties":{"code":{"type":"integer"}}}',
  },
};

function answer(body: unknown, more: Partial<ObservedAnswer> = {}): ObservedAnswer {
  return {
    provider: "test",
    operation: "GET /items",
    status: 200,
    contentType: "application/json; charset=utf-8",
    requestId: undefined,
    isEmpty: body === undefined,
    read: () => body,
    mask: (text) => text.replaceAll("token", "***"),
    ...more,
  };
}

function factsOf(...answers: readonly ObservedAnswer[]): readonly DriftFact[] {
  const facts: DriftFact[] = [];
  const watch = createDriftWatch(shapes, (fact) => facts.push(fact), { sample: 1 });
  for (const one of answers) watch.compare(one);
  return facts;
}

function told(...answers: readonly ObservedAnswer[]): readonly string[] {
  return factsOf(...answers).map(({ kind, at, seen = "" }) => `${kind} ${at} ${seen}`.trim());
}

describe("nothing is told", () => {
  test.each<[name: string, answer: ObservedAnswer]>([
    ["of what every part of an allOf has", answer({ id: 1, note: null, state: "new", kind: "a" })],
    ["of an integer as a bigint", answer({ id: 9_007_199_254_740_993n })],
    ["of one as its digits", answer({ id: "9".repeat(1200) })],
    [
      "of either alternative",
      answer({ id: 1, owner: { name: "a" }, parts: [{ id: 2, owner: { members: 3 } }] }),
    ],
    ["of free keys", answer({ id: 1, labels: { "a b": "c" } })],
    [
      "of a class of statuses",
      answer({ code: 1 }, { status: 404, contentType: "application/problem+json" }),
    ],
    [
      "of a range of media types",
      answer(undefined, { status: 500, contentType: "text/csv", isEmpty: false }),
    ],
    ["of a status without a body", answer(undefined, { status: 204, contentType: undefined })],
    ["of an operation that the spec does not have", answer({}, { operation: "GET /{path}" })],
  ])("%s", (_, one) => {
    expect(told(one)).toEqual([]);
  });
});

describe("what differs is told", () => {
  test.each<[name: string, answer: ObservedAnswer, told: readonly string[]]>([
    ["a missing field", answer({}), ["missing-field /id"]],
    [
      "a field more, in a list in a list",
      answer({ id: 1, parts: [{ id: 2, parts: [{ id: 3, x: true }] }] }),
      ["unknown-field /parts/*/parts/*/x boolean"],
    ],
    [
      "the nearest of the alternatives",
      answer({ id: 1, owner: { name: 5 } }),
      ["other-type /owner/name integer"],
    ],
    [
      "a code that is not in a closed list",
      answer({ id: 1, state: "lost" }),
      ["unlisted-code /state"],
    ],
    ["one that is not in an open list", answer({ id: 1, kind: "z" }), ["unlisted-open-code /kind"]],
    ["an empty body", answer(undefined, { contentType: undefined }), ["other-type  nothing"]],
    [
      "a body where there is none",
      answer({ id: 1 }, { status: 204 }),
      ["undocumented-media-type  application/json"],
    ],
    [
      "another status",
      answer(undefined, { operation: "GET /text", status: 201 }),
      ["undocumented-status  201"],
    ],
  ])("%s", (_, one, expected) => {
    expect(told(one)).toEqual(expected);
  });

  test("once, wherever it is seen", () => {
    expect(told(answer({}), answer({}), answer({ id: 1, parts: [{}, {}] }))).toHaveLength(1);
  });

  test("with its place in the document", () => {
    const [fact] = factsOf(answer({ id: "a" }));
    expect(fact).toEqual({
      v: 1,
      kind: "other-type",
      provider: "test",
      spec: shapes.spec,
      operation: "GET /items",
      status: 200,
      at: "/id",
      place: "/components/schemas/Base/properties/id",
      expected: ["integer"],
      seen: "string",
    });
  });
});

test("the first body of an operation and status is looked into, whatever came before without one", () => {
  const kinds: string[] = [];
  const watch = createDriftWatch(shapes, ({ kind }) => kinds.push(kind), { sample: 1e-9 });
  watch.compare(answer({ id: "a" }, { read: () => undefined }));
  watch.compare(answer({ id: "a" }));
  watch.compare(answer({ id: "a", x: 1 }));
  expect(kinds).toEqual(["other-type"]);
});

test("a media type of any length that there may be is told", () => {
  const contentType = `application/vnd.${"x".repeat(116)}`;
  expect(factsOf(answer({ id: 1 }, { contentType }))[0]).toMatchObject({ seen: contentType });
});

describe("names that may be data are hashed", () => {
  test.each(["anna@example.com", "4f1c9a", "my-token", "AB12CD34", "a b", "x".repeat(60)])(
    "%s",
    (name) => {
      const [fact] = factsOf(answer({ id: 1, [name]: name }));
      expect(fact?.field).toMatch(/^#[0-9a-f]{8}$/);
      expect(JSON.stringify(fact)).not.toContain(name);
    },
  );

  test.each(["nickName", "line2", "sha256Sum", "created_at", "$type", "x-y.z"])(
    "and this is none: %s",
    (name) => {
      expect(factsOf(answer({ id: 1, [name]: 1 }))[0]?.field).toBe(name);
    },
  );

  test("those of an object with very many as well, and free keys", () => {
    const many = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [`a${"b".repeat(index)}`, 1]),
    );
    const facts = factsOf(answer({ id: 1, ...many }), answer({ id: 1, labels: { secretKey: 5 } }));
    expect(facts.map(({ kind }) => kind)).toEqual(["unknown-field", "other-type"]);
    expect(facts[0]?.field).toMatch(/^#/);
    expect(facts[1]?.at).toMatch(/^\/labels\/#[0-9a-f]{8}$/);
  });
});

describe("what is kept and done is bounded", () => {
  test("by a limit of facts, after which it is silent", () => {
    const facts: DriftFact[] = [];
    const watch = createDriftWatch(shapes, (fact) => facts.push(fact), { sample: 1, limit: 2 });
    watch.compare(answer({ id: 1, a: 1, b: 1, c: 1, d: 1 }));
    watch.compare(answer({ id: "a" }));
    expect(facts.map(({ kind }) => kind)).toEqual([
      "unknown-field",
      "unknown-field",
      "limit-reached",
    ]);
  });

  test("in an answer of very many values", () => {
    let read = 0;
    const item = { id: 1 };
    const parts = new Proxy(
      Array.from({ length: 100_000 }, () => item),
      {
        get(target, key, receiver) {
          read += 1;
          return Reflect.get(target, key, receiver) as unknown;
        },
      },
    );
    expect(told(answer({ id: 1, parts }))).toEqual([]);
    expect(read).toBeLessThan(200);
  });

  test("and a report that throws takes nothing with it", () => {
    const kinds: string[] = [];
    const watch = createDriftWatch(shapes, ({ kind }) => {
      kinds.push(kind);
      throw new Error("full");
    });
    watch.compare(answer({ id: "a", x: 1 }));
    expect(kinds).toHaveLength(2);
  });
});

test.each<[name: string, report: unknown, options: object]>([
  ["report", undefined, {}],
  ["sample", () => {}, { sample: 0 }],
  ["sample", () => {}, { sample: 2 }],
  ["limit", () => {}, { limit: 0 }],
  ["every", () => {}, { every: 2 }],
])("a bad %s is refused", async (name, report, options) => {
  const error = await failureOf(
    (async () => createDriftWatch(shapes, report as () => void, options))(),
  );
  expect(error).toMatchObject({ option: name });
});
