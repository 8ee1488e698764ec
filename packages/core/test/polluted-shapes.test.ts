import { expect, test } from "vitest";
import { createDriftWatch, type DriftFact, type Shapes } from "../src/drift/index.ts";
import { createAnswerValidator } from "../src/validate/index.ts";

const shapes: Shapes = {
  provider: "test",
  spec: "0a1b2c3d4e5f6071",
  answers: { "GET /items": "200:0" },
  contents: ['{"application/json":{"$ref":"#/$defs/Item"}}'],
  schemas: {
    Item: JSON.stringify({
      type: "object",
      required: ["id"],
      properties: {
        id: { type: "integer" },
        owner: { anyOf: [{ type: "string" }, { $ref: "#/$defs/Person" }] },
        tags: { type: "array", items: { type: "string" } },
        more: { type: "object", additionalProperties: { type: "integer" } },
        any: {},
      },
    }),
    Person: '{"type":"object","properties":{"name":{"type":"string"}}}',
  },
};

const good = { id: 1, owner: { name: "a" }, tags: ["b"], more: { c: 2 }, any: [1] };

/** What drift and validation have against a body. */
function judge(body: unknown): readonly string[] {
  const facts: DriftFact[] = [];
  const answer = {
    provider: "test",
    operation: "GET /items",
    status: 200,
    contentType: "application/json",
    requestId: undefined,
    isEmpty: false,
    read: () => body,
    mask: (text: string) => text,
  } as const;
  createDriftWatch(shapes, (fact) => facts.push(fact), { sample: 1 }).compare(answer);
  const told = facts.map((fact) => JSON.stringify(fact));
  try {
    createAnswerValidator(shapes, "throw").check(answer);
    return told;
  } catch (error) {
    return [...told, String(error)];
  }
}

/** Runs something where every object inherits a member that loops find. */
function pollutedBy<Value>(name: string, value: unknown, run: () => Value): Value {
  const names = { value, configurable: true, writable: true, enumerable: true };
  // oxlint-disable-next-line no-extend-native -- the subject
  Object.defineProperty(Object.prototype, name, names);
  try {
    return run();
  } finally {
    delete (Object.prototype as Record<string, unknown>)[name];
  }
}

test.each<[keyword: string, value: unknown]>([
  ["enum", ["x"]],
  ["const", "x"],
  ["known", ["x"]],
  ["required", ["x"]],
  ["type", "null"],
  ["items", { type: "null" }],
  ["prefixItems", [{ type: "null" }]],
  ["properties", { id: { type: "null" } }],
  ["additionalProperties", false],
  ["allOf", [{ type: "null" }]],
  ["anyOf", [{ type: "null" }]],
  ["oneOf", [{ type: "null" }]],
  ["not", {}],
  ["minimum", 10],
  ["maxProperties", 0],
  ["minItems", 9],
  ["pattern", "^x$"],
  ["$ref", "#/$defs/Person"],
  ["name", 1],
  ["field", "x"],
  ["field", 5],
  ["seen", "x"],
  ["expected", ["x"]],
  ["missing", "x"],
  ["types", { seen: "x", expected: ["x"] }],
  ["sample", 1e-9],
  ["limit", 1],
  ["integer", true],
  ["if", false],
  ["dependentRequired", { id: ["x"] }],
  ["propertyNames", false],
  ["unevaluatedProperties", false],
  ["__absolute_ref__", "#/$defs/Person"],
  ["200", "x"],
  ["application/json", {}],
  ["GET /items", "404:0"],
])("a %s that all objects inherit changes no verdict", (keyword, value) => {
  const bad = { owner: { name: "a" }, tags: [1] };
  const verdict = judge(bad);
  expect(verdict.length).toBeGreaterThan(2);
  expect(pollutedBy(keyword, value, () => judge(good))).toEqual([]);
  expect(pollutedBy(keyword, value, () => judge(bad))).toEqual(verdict);
});
