import { expect, it } from "vitest";
import { plainIntegers } from "../src/emit/plain-integers.ts";
import type { OpenApiDocument, Schema } from "@signoff/openapi";

const plain = { type: "integer" } as const;
const exact = { type: "integer", format: "int64" } as const;

function documentOf(schema: Schema, schemas: Record<string, Schema> = {}): OpenApiDocument {
  const responses = {
    "200": { content: { "application/json": { schema } } },
    "400": { content: { "application/json": { schema: { properties: { code: plain } } } } },
  };
  return {
    openapi: "3.1.0",
    info: { title: "Acme", version: "1.0.0" },
    paths: { "/a": { get: { operationId: "a", responses } } },
    components: { schemas },
  };
}

it.each<[what: string, schema: Schema, found: Record<string, readonly string[]>]>([
  ["a property of the answer", { properties: { size: plain, id: exact } }, { size: ["."] }],
  ["a number that is no integer", { properties: { sum: { type: "number" } } }, { sum: ["."] }],
  [
    "one that may be null",
    { properties: { size: { type: ["integer", "null"] } } },
    { size: ["."] },
  ],
  [
    "entries of a list",
    { type: "array", items: { properties: { size: plain, sizes: { items: plain } } } },
    { size: ["."], sizes: ["."] },
  ],
  [
    "what properties hold",
    {
      properties: {
        file: { properties: { size: plain } },
        part: { items: { properties: { size: plain } } },
      },
    },
    { size: ["file", "part"] },
  ],
  ["a map", { properties: { counts: { additionalProperties: plain } } }, { "*": ["counts"] }],
  [
    "a map of objects",
    { properties: { errors: { additionalProperties: { properties: { code: plain } } } } },
    { code: ["*"] },
  ],
  [
    "alternatives",
    { oneOf: [{ properties: { a: plain } }, { allOf: [{ properties: { b: plain } }] }] },
    { a: ["."], b: ["."] },
  ],
  ["the answer itself", { type: "array", items: plain }, { ".": ["."] }],
  [
    "an int64 of which the spec says that it is plain",
    { properties: { time: { ...exact, "x-signoff-exact": false } } },
    { time: ["."] },
  ],
  [
    "nothing in integers of which the spec says that they are exact",
    { properties: { id: { ...plain, format: "int32", "x-signoff-exact": true } } },
    {},
  ],
  ["nothing but int64", { type: "array", items: exact }, {}],
])("finds %s", (_, schema, found) => {
  expect(Object.fromEntries(plainIntegers(documentOf(schema)))).toEqual(found);
});

it("follows references, those to themselves too", () => {
  const node = {
    properties: { size: plain, parts: { items: { $ref: "#/components/schemas/Node" } } },
  };
  const document = documentOf({ $ref: "#/components/schemas/Node" }, { Node: node });
  expect([...plainIntegers(document)]).toEqual([["size", [".", "parts"]]]);
});
