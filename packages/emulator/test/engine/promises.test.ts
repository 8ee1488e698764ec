import { expect, test } from "vitest";
import { createSchemas } from "../../src/engine/schemas.ts";

const note = {
  type: "object",
  properties: { id: { type: "string" }, text: { type: "string" } },
  required: ["text"],
  "x-signoff-promised": ["id"],
};

const schemas = createSchemas({
  openapi: "3.1.1",
  paths: {},
  components: { schemas: { Note: note } },
});
const reference = schemas.at("/components/schemas/Note");

test("an answer has what is promised, beside what is mandatory", () => {
  const check = schemas.answered({ type: "array", items: reference });
  expect(check([{ id: "1", text: "a" }])).toBeUndefined();
  expect(check([{ text: "a" }])?.text).toContain("must have required property 'id'");
  expect(check([{ id: "1" }])?.text).toContain("must have required property 'text'");
});

test("a request may leave out what is promised of answers", () => {
  expect(schemas.exact(reference)({ text: "a" })).toBeUndefined();
  expect(schemas.coercing(reference)({ text: "a" })).toBeUndefined();
  expect(schemas.exact(reference)({ id: "1" })?.text).toContain("'text'");
});
