import type { OpenApiDocument } from "@signoff/openapi";
import { expect, it } from "vitest";
import { emitShapes } from "../src/emit/shapes.ts";

function shapesOf(schemas: Readonly<Record<string, object>>): string {
  const content = { "application/json": { schema: { $ref: "#/components/schemas/Item" } } };
  const ok = { description: "The item.", content };
  const none = { description: "Nothing." };
  const document: OpenApiDocument = {
    openapi: "3.1.1",
    info: { title: "Acme", version: "1.0.0" },
    paths: { "/a": { get: { responses: { "200": ok, "204": none, "404": none } } } },
    components: { schemas },
  };
  return emitShapes("acme", document);
}

it("has the statuses of an operation, and each body once", () => {
  const text = shapesOf({ Item: { type: "string" } });
  expect(text).toContain('"GET /a": "200:0 204,404:1"');
  expect(text).toContain('\'{"application/json":{"$ref":"#/$defs/Item"}}\'');
});

it("has no words, and of formats only those that can be checked", () => {
  const text = shapesOf({
    Item: { type: "integer", format: "int64", description: "Don't", examples: [1], default: 1 },
  });
  expect(text).toContain('Item: \'{"type":"integer"}\'');
});

it("requires of answers what is promised, and nothing that only requests have", () => {
  const text = shapesOf({
    Item: {
      type: "object",
      required: ["a", "b"],
      "x-signoff-promised": ["c"],
      properties: { a: { type: "string" }, b: { type: "string", writeOnly: true }, c: {} },
    },
  });
  expect(text).toContain('"required":["a","c"]');
});

it("tells open lists from closed ones", () => {
  const text = shapesOf({
    Item: {
      type: "object",
      properties: { a: { enum: ["x"] }, b: { enum: ["y"], "x-signoff-open": true } },
    },
  });
  expect(text).toContain('"a":{"enum":["x"]},"b":{"known":["y"]}');
});

it("leaves out schemas that no answer leads to", () => {
  const text = shapesOf({ Item: { $ref: "#/components/schemas/Part" }, Part: {}, Other: {} });
  expect(text).toContain("    Part: ");
  expect(text).not.toContain("Other");
});
