import { describe, expect, test } from "vitest";
import { compareSpecs } from "../../src/diff/compare.ts";
import { findTypeBreaks } from "../../src/diff/types/judge.ts";
import { documentOf, documentWith, noNames, type Use } from "./support/changes.ts";

type Json = Readonly<Record<string, unknown>>;

const text = { type: "string" };
const integer = { type: "integer" };
const object = (properties: Json, more: Json = {}): Json => ({
  type: "object",
  properties,
  ...more,
});
const prop = (schema: Json, more: Json = {}): Json => object({ p: schema }, more);

const event = (type: string): Json =>
  object({ type: { const: type }, payload: object({}) }, { required: ["type"] });

/** An operation that fails in two ways. */
const failures = (bad: Json, gone: Json): Json => ({
  responses: {
    "200": { description: "Done." },
    ...Object.fromEntries(
      Object.entries({ "400": bad, "404": gone }).map(([status, schema]) => [
        status,
        { description: "No.", content: { "application/json": { schema } } },
      ]),
    ),
  },
});

/** What the compiler has against old code, by where the schema is used. */
function reasons(old: Json, now: Json): Readonly<Record<string, readonly string[]>> {
  const entries = (["request", "response"] as const).map((use: Use) => {
    const breaks = findTypeBreaks("acme", {
      old: documentWith(old, use),
      now: documentWith(now, use),
    });
    return [use, breaks.map(({ part, reason }) => `${part}: ${reason}`)];
  });
  return Object.fromEntries(entries) as Readonly<Record<string, readonly string[]>>;
}

const toSend = "init: what is sent does not fit the new type";
const toRead = "data: what is answered does not fit the old type";

describe("the compiler", () => {
  test.each<readonly [string, Json, Json, readonly string[], readonly string[]]>([
    ["a property more", prop(text), object({ p: text, q: text }), [], []],
    [
      "a property less",
      object({ p: text, q: text }),
      prop(text),
      ["init: [].body.q is gone"],
      ["data: q is gone"],
    ],
    ["a promise", prop(text), prop(text, { required: ["p"] }), [toSend], []],
    ["a promise less", prop(text, { required: ["p"] }), prop(text), [], [toRead]],
    ["null", prop(text), prop({ type: ["string", "null"] }), [], [toRead]],
    ["another type", prop(text), prop(integer), [toSend], [toRead]],
    ["a value more", prop({ enum: ["A"] }), prop({ enum: ["A", "B"] }), [], [toRead]],
    [
      "a value less",
      prop({ enum: ["A", "B"] }),
      prop({ enum: ["A"] }),
      [toSend],
      ['data: "B" is gone from p'],
    ],
    [
      "a type less",
      prop({ type: ["string", "integer"] }),
      prop(text),
      [toSend],
      ["data: number is gone from p"],
    ],
    ["an exact integer", prop(integer), prop({ ...integer, format: "int64" }), [], [toRead]],
    ["a format", prop(text), prop({ ...text, format: "uuid" }), [], []],
    [
      "a list with a property less",
      { type: "array", items: object({ p: text, q: text }) },
      { type: "array", items: prop(text) },
      ["init: [].body[].q is gone"],
      ["data: [].q is gone"],
    ],
  ])("judges %s by what code does with it", (_, old, now, request, response) => {
    expect(reasons(old, now)).toEqual({ request, response });
  });

  test("sees a member of a union that is gone", () => {
    const [a, b, c] = ["A", "B", "C"].map(event);
    expect(reasons({ anyOf: [a, b, c] }, { anyOf: [a, b] }).response).toEqual([
      'data: "C" is gone from type',
    ]);
  });

  test("sees that two failures have changed their bodies, though all together are as before", () => {
    const [one, other] = [prop(text), object({ q: text })];
    const breaks = findTypeBreaks("acme", {
      old: documentOf(failures(one, other)),
      now: documentOf(failures(other, one)),
    });
    expect(breaks.map(({ part, reason }) => `${part}: ${reason}`)).toEqual([
      "errors: with status 400, what is answered does not fit the old type",
    ]);
    expect(
      findTypeBreaks("acme", {
        old: documentOf(failures(one, one)),
        now: documentOf({ responses: { "200": { description: "Done, as ever." } } }),
      }).map(({ part }) => part),
    ).not.toContain("errors");
  });

  test("is not asked where nothing changed", () => {
    const document = documentOf({});
    expect(findTypeBreaks("acme", { old: document, now: structuredClone(document) })).toEqual([]);
  });

  test("is the stricter one where the contract sees a limit, and says why", () => {
    const choice = object({ p: text, q: text });
    const documents = {
      old: documentWith(choice, "request"),
      now: documentWith({ ...choice, minProperties: 1, maxProperties: 1 }, "request"),
    };
    const told = compareSpecs("acme", { ...documents, exported: noNames }).map(
      ({ kind, class: view, level, after }) => [kind, view, level, after],
    );
    expect(told).toContainEqual([
      "type-incompatible",
      "types",
      "breaking",
      "what is sent does not fit the new type",
    ]);
  });

  test("adds nothing to what the contract explains", () => {
    const documents = {
      old: documentWith(prop(text), "both"),
      now: documentWith(prop(integer), "both"),
    };
    const told = compareSpecs("acme", { ...documents, exported: noNames });
    expect(told.map(({ kind }) => kind)).toEqual(["type-changed"]);
  });
});
