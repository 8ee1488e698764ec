import { describe, expect, test } from "vitest";
import type { OpenApiDocument } from "@signoff/openapi";
import { documentOf, sayChanges, sayThing, type Use } from "./support/changes.ts";

type Json = Readonly<Record<string, unknown>>;

/** Kind and place; the schema before and after; class and level in requests, in answers, and in both. */
type Row = readonly [
  what: string,
  old: Json,
  now: Json,
  request: string,
  response: string,
  both: string,
];

const text = { type: "string" };
const integer = { type: "integer" };
const object = (properties: Json, more: Json = {}): Json => ({
  type: "object",
  properties,
  ...more,
});
const prop = (schema: Json, more: Json = {}): Json => object({ p: schema }, more);
const unused = (schema: Json): Json => ({ Unused: schema });
const json = (schema: Json): Json => ({ content: { "application/json": { schema } } });
const wireB = "wire breaking";
const wireF = "wire feature";
const typesB = "types breaking";
const behaviourB = "behaviour breaking";
const behaviourF = "behaviour feature";
const behaviourX = "behaviour fix";
const docsX = "docs fix";
const docsF = "docs feature";

const a = object({ kind: { const: "a" }, x: text }, { required: ["kind"] });
const b = object({ kind: { const: "b" }, y: text }, { required: ["kind"] });
const c = object({ kind: { const: "c" }, z: text }, { required: ["kind"] });

const rows: readonly Row[] = [
  ["property-added q", object({ p: text }), object({ p: text, q: integer }), wireF, wireF, wireF],
  ["property-removed p", prop(text), object({}), typesB, typesB, typesB],
  ["property-removed p", prop(text, { required: ["p"] }), object({}), typesB, wireB, wireB],
  [
    "property-removed p",
    prop(text, { additionalProperties: false }),
    object({}, { additionalProperties: false }),
    wireB,
    typesB,
    wireB,
  ],
  [
    "property-renamed p",
    prop(text, { required: ["p"] }),
    object({ q: text }, { required: ["q"] }),
    wireB,
    wireB,
    wireB,
  ],
  ["property-renamed p", prop(text), object({ q: text }), wireB, typesB, wireB],
  ["property-required p", prop(text), prop(text, { required: ["p"] }), wireB, wireF, wireB],
  ["property-optional p", prop(text, { required: ["p"] }), prop(text), wireF, wireB, wireB],
  ["property-deprecated p", prop(text), prop({ ...text, deprecated: true }), docsF, docsF, docsF],
  ["property-undeprecated p", prop({ ...text, deprecated: true }), prop(text), docsX, docsX, docsX],
  ["nullable-added p", prop(text), prop({ type: ["string", "null"] }), wireF, wireB, wireB],
  ["nullable-removed p", prop({ type: ["string", "null"] }), prop(text), wireB, wireF, wireB],
  ["nullable-added p", prop(text), prop({ oneOf: [text, { type: "null" }] }), wireF, wireB, wireB],
  ["type-changed p", prop(text), prop(integer), wireB, wireB, wireB],
  ["type-widened p", prop(text), prop({ type: ["string", "integer"] }), wireF, wireB, wireB],
  ["type-narrowed p", prop({ type: ["string", "integer"] }), prop(text), wireB, typesB, wireB],
  ["type-narrowed p", prop({}), prop({ type: "object" }), wireB, wireF, wireB],
  ["type-widened p", prop(integer), prop({ type: "number" }), wireF, wireB, wireB],
  ["type-narrowed p", prop({ type: "number" }), prop(integer), wireB, wireF, wireB],
  [
    "enum-value-added p",
    prop({ enum: ["A"], ...text }),
    prop({ enum: ["A", "B"], ...text }),
    wireF,
    wireB,
    wireB,
  ],
  [
    "enum-value-removed p",
    prop({ enum: ["A", "B"], ...text }),
    prop({ enum: ["A"], ...text }),
    wireB,
    typesB,
    wireB,
  ],
  ["enum-opened p", prop({ enum: ["A"], ...text }), prop(text), wireF, wireB, wireB],
  ["enum-closed p", prop(text), prop({ enum: ["A"], ...text }), wireB, wireF, wireB],
  ["const-changed p", prop({ const: "A" }), prop({ const: "B" }), wireB, wireB, wireB],
  ["one-of-added p", prop({ oneOf: [a, b] }), prop({ oneOf: [a, b, c] }), wireF, wireB, wireB],
  ["one-of-removed p", prop({ oneOf: [a, b, c] }), prop({ oneOf: [a, b] }), wireB, typesB, wireB],
  ["one-of-removed p", prop({ oneOf: [a, b] }), prop(a), wireB, typesB, wireB],
  ["one-of-added p", prop(a), prop({ anyOf: [a, b] }), wireF, wireB, wireB],
  [
    "one-of-added p",
    prop({ oneOf: [a, b], "x-signoff-open": true }),
    prop({ oneOf: [a, b, c], "x-signoff-open": true }),
    wireF,
    wireF,
    wireF,
  ],
  [
    "additional-properties-opened *",
    prop(text),
    prop(text, { additionalProperties: true }),
    wireF,
    wireF,
    wireF,
  ],
  [
    "additional-properties-closed *",
    prop(text, { additionalProperties: true }),
    prop(text),
    wireB,
    typesB,
    wireB,
  ],
  [
    "additional-properties-closed *",
    prop(text),
    prop(text, { additionalProperties: false }),
    wireB,
    wireF,
    wireB,
  ],
  [
    "type-changed *",
    object({}, { additionalProperties: text }),
    object({}, { additionalProperties: integer }),
    wireB,
    wireB,
    wireB,
  ],
  ["read-only-added p", prop(text), prop({ ...text, readOnly: true }), typesB, typesB, typesB],
  ["read-only-removed p", prop({ ...text, readOnly: true }), prop(text), wireF, wireF, wireF],
  ["write-only-added p", prop(text), prop({ ...text, writeOnly: true }), docsX, wireB, wireB],
  ["write-only-removed p", prop({ ...text, writeOnly: true }), prop(text), docsX, wireF, wireF],
  ["int64-added p", prop(integer), prop({ ...integer, format: "int64" }), wireF, typesB, typesB],
  ["int64-removed p", prop({ ...integer, format: "int64" }), prop(integer), typesB, typesB, typesB],
  [
    "int64-removed p",
    prop({ ...integer, format: "int64" }),
    prop({ ...integer, format: "int32" }),
    typesB,
    typesB,
    typesB,
  ],
  [
    "int64-removed p",
    prop({ ...integer, format: "int64" }),
    prop({ ...integer, format: "int64", "x-signoff-exact": false }),
    typesB,
    typesB,
    typesB,
  ],
  ["binary-added p", prop(text), prop({ ...text, format: "binary" }), wireB, wireB, wireB],
  ["binary-removed p", prop({ ...text, format: "binary" }), prop(text), wireB, wireB, wireB],
  [
    "format-added p",
    prop(text),
    prop({ ...text, format: "uuid" }),
    behaviourB,
    behaviourX,
    behaviourB,
  ],
  [
    "format-removed p",
    prop({ ...text, format: "uuid" }),
    prop(text),
    behaviourF,
    behaviourB,
    behaviourB,
  ],
  [
    "format-changed p",
    prop({ ...text, format: "date-time" }),
    prop({ ...text, format: "date" }),
    behaviourB,
    behaviourB,
    behaviourB,
  ],
  [
    "format-added p",
    prop(integer),
    prop({ ...integer, format: "int32" }),
    behaviourB,
    behaviourX,
    behaviourB,
  ],
  [
    "limit-tightened p",
    prop(text),
    prop({ ...text, pattern: "^a" }),
    behaviourB,
    behaviourX,
    behaviourB,
  ],
  [
    "limit-tightened p",
    prop({ ...text, maxLength: 9 }),
    prop({ ...text, maxLength: 8 }),
    behaviourB,
    behaviourX,
    behaviourB,
  ],
  [
    "limit-tightened p",
    prop({ ...integer, minimum: 1 }),
    prop({ ...integer, minimum: 2 }),
    behaviourB,
    behaviourX,
    behaviourB,
  ],
  [
    "limit-relaxed p",
    prop({ ...integer, maximum: 8 }),
    prop({ ...integer, maximum: 9 }),
    behaviourF,
    behaviourB,
    behaviourB,
  ],
  [
    "limit-relaxed p",
    prop({ ...integer, minimum: 2 }),
    prop({ ...integer, minimum: 1 }),
    behaviourF,
    behaviourB,
    behaviourB,
  ],
  [
    "limit-relaxed p",
    prop({ ...text, minLength: 1 }),
    prop(text),
    behaviourF,
    behaviourB,
    behaviourB,
  ],
  [
    "limit-changed p",
    prop({ ...text, pattern: "^a" }),
    prop({ ...text, pattern: "^b" }),
    behaviourB,
    behaviourB,
    behaviourB,
  ],
  [
    "default-changed p",
    prop({ ...text, default: "A" }),
    prop({ ...text, default: "B" }),
    behaviourB,
    docsX,
    behaviourB,
  ],
  ["default-removed p", prop({ ...text, default: "A" }), prop(text), behaviourB, docsX, behaviourB],
  ["default-added p", prop(text), prop({ ...text, default: "A" }), behaviourX, docsX, behaviourX],
  [
    "description-changed p",
    prop({ ...text, description: "A." }),
    prop({ ...text, description: "B." }),
    docsX,
    docsX,
    docsX,
  ],
  [
    "example-changed p",
    prop({ ...text, examples: ["A"] }),
    prop({ ...text, examples: ["A", "B"] }),
    docsX,
    docsX,
    docsX,
  ],
  [
    "enum-value-added p",
    prop({ ...text, enum: ["A"], "x-signoff-open": true }),
    prop({ ...text, enum: ["A", "B"], "x-signoff-open": true }),
    wireF,
    docsX,
    wireF,
  ],
  [
    "enum-value-removed p",
    prop({ ...text, enum: ["A", "B"], "x-signoff-open": true }),
    prop({ ...text, enum: ["A"], "x-signoff-open": true }),
    wireB,
    docsX,
    wireB,
  ],
  [
    "enum-opened p",
    prop({ ...text, enum: ["A"] }),
    prop({ ...text, enum: ["A"], "x-signoff-open": true }),
    docsX,
    wireB,
    wireB,
  ],
  [
    "enum-closed p",
    prop({ ...text, enum: ["A"], "x-signoff-open": true }),
    prop({ ...text, enum: ["A"] }),
    docsX,
    wireF,
    wireF,
  ],
  [
    "enum-closed p",
    prop(text),
    prop({ ...text, enum: ["A"], "x-signoff-open": true }),
    wireB,
    docsX,
    wireB,
  ],
  [
    "enum-name-changed p",
    prop({ ...integer, enum: [1], "x-enum-varnames": ["One"] }),
    prop({ ...integer, enum: [1], "x-enum-varnames": ["Uno"] }),
    typesB,
    typesB,
    typesB,
  ],
  [
    "description-changed p",
    prop({ ...text, enum: ["A"], "x-enum-descriptions": ["One."] }),
    prop({ ...text, enum: ["A"], "x-enum-descriptions": ["First."] }),
    docsX,
    docsX,
    docsX,
  ],
];

describe("a change of a schema", () => {
  test.each(rows)("%s: %j becomes %j", (what, old, now, request, response, both) => {
    const told = (["request", "response", "both"] as const).map((use) => sayThing(old, now, use));
    expect(told).toEqual([[`${what}: ${request}`], [`${what}: ${response}`], [`${what}: ${both}`]]);
  });

  test("a property that requests have to send is told as that", () => {
    const [old, now] = [object({ q: text }), object({ p: text, q: text }, { required: ["p"] })];
    const told = (["request", "response"] as const).map((use) => sayThing(old, now, use));
    expect(told).toEqual([
      ["property-added-required p: wire breaking"],
      ["property-added p: wire feature"],
    ]);
  });

  test("a property that is promised is so to readers alone", () => {
    const promised = prop(text, { "x-signoff-promised": ["p"] });
    const changes = [
      [prop(text), promised],
      [promised, prop(text)],
      [promised, prop(text, { required: ["p"] })],
      [promised, object({})],
    ] as const;
    const told = (["request", "response", "both"] as const).map((use) =>
      changes.flatMap(([old, now]) => sayThing(old, now, use)),
    );
    const demanded = "property-required p: wire breaking";
    const ofAnswers = ["property-required p: wire feature", "property-optional p: wire breaking"];
    expect(told).toEqual([
      [demanded, "property-removed p: types breaking"],
      [...ofAnswers, "property-removed p: wire breaking"],
      [...ofAnswers, demanded, "property-removed p: wire breaking"],
    ]);
  });

  test("a property that goes one way is judged that way alone", () => {
    const none = object({ q: text });
    const marked = (schema: Json, mark: string): Json =>
      object({ q: text, p: { ...schema, [mark]: true } });
    const told = ["readOnly", "writeOnly"].map((mark) => {
      const changes = [
        [marked(text, mark), marked(integer, mark)],
        [marked(text, mark), none],
        [none, marked(text, mark)],
      ] as const;
      return (["request", "response"] as const).map((use) =>
        changes.flatMap(([old, now]) => sayThing(old, now, use)),
      );
    });
    const all = [
      "type-changed p: wire breaking",
      "property-removed p: types breaking",
      "property-added p: wire feature",
    ];
    expect(told).toEqual([
      [[], all],
      [all, []],
    ]);
  });

  test("a discriminator with a whole mapping says nothing new, a partial one makes members never", () => {
    const union = {
      oneOf: [{ $ref: "#/components/schemas/A" }, { $ref: "#/components/schemas/B" }],
    };
    const tell = (mapping: Json, use: Use): readonly string[] =>
      sayThing(union, { ...union, discriminator: { propertyName: "kind", mapping } }, use, {
        A: a,
        B: b,
      });
    const whole = { a: "#/components/schemas/A", b: "#/components/schemas/B" };
    expect(tell(whole, "response")).toEqual(["discriminator-added itself: docs fix"]);
    expect(tell({ a: whole.a }, "response")).toEqual([
      "discriminator-added itself: types breaking",
    ]);
    expect(tell({ a: whole.b, b: whole.a }, "response")).toEqual([
      "discriminator-added itself: types breaking",
    ]);
    expect(tell({ a: whole.a }, "request")).toEqual(["discriminator-added itself: docs fix"]);
  });

  test.each<readonly [string, Json, Json]>([
    ["the order of properties", object({ p: text, q: integer }), object({ q: integer, p: text })],
    [
      "the order of required names",
      object({ p: text, q: text }, { required: ["p", "q"] }),
      object({ p: text, q: text }, { required: ["q", "p"] }),
    ],
    ["the order of values", prop({ enum: ["A", "B"] }), prop({ enum: ["B", "A"] })],
    ["the order of a union", prop({ oneOf: [a, b] }), prop({ oneOf: [b, a] })],
    ["a type as a list of one", prop(text), prop({ type: ["string"] })],
    ["a constant as a list of one", prop({ const: "A" }), prop({ enum: ["A"] })],
    ["a composition written out", { allOf: [prop(text)] }, prop(text)],
    ["a part written under a name", prop(text), prop({ $ref: "#/components/schemas/Text" })],
    ["a name for a part written out", prop({ $ref: "#/components/schemas/Text" }), prop(text)],
    ["oneOf in place of anyOf", prop({ oneOf: [a, b] }), prop({ anyOf: [a, b] })],
  ])("%s says nothing", (_, old, now) => {
    expect(sayThing(old, now, "both", { Text: text })).toEqual([]);
  });

  test("what no call is typed by is documentation, and what nothing leads to says nothing", () => {
    const inside = (schema: Json): Json => prop({ ...text, contentSchema: schema });
    expect(sayThing(inside(prop(text)), inside(object({})), "both")).toEqual([
      "property-removed p.p: docs fix",
    ]);
    expect(sayThing(text, text, "both", unused(text))).toEqual(
      sayThing(text, text, "both", unused(integer)),
    );
  });

  test("a property that each request demanded already is promised to readers alone", () => {
    const reference = { $ref: "#/components/schemas/Thing" };
    const spec = (thing: Json): OpenApiDocument =>
      documentOf(
        {
          requestBody: json({ allOf: [reference], required: ["p"] }),
          responses: { "200": { description: "Done.", ...json(reference) } },
        },
        { components: { schemas: { Thing: thing } } },
      );
    const told = sayChanges(spec(prop(text)), spec(prop(text, { required: ["p"] })));
    expect(told).toEqual(["property-required, Thing, p: wire feature"]);
  });
});
