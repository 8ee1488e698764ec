import { describe, expect, it } from "vitest";
import { writeOutChoices } from "../src/emit/choices.ts";
import type { OpenApiDocument, Schema } from "@signoff/openapi";

const text: Schema = { type: "string" };
const number: Schema = { type: "integer" };
const form: Schema = {
  type: "object",
  description: "To whom.",
  required: ["id"],
  properties: { id: number, mail: text, phone: text },
  minProperties: 2,
  maxProperties: 2,
};

function writeOut(schema: Schema): Schema | undefined {
  const info = { title: "Acme", version: "1.0.0" };
  const document: OpenApiDocument = {
    openapi: "3.1.1",
    info,
    components: { schemas: { Form: schema } },
  };
  return writeOutChoices(document).components?.schemas?.["Form"];
}

describe("an object that has exactly one of its optional properties", () => {
  it("is typed as a choice", () => {
    expect(writeOut(form)).toEqual({
      description: "To whom.",
      oneOf: [
        { type: "object", required: ["id", "mail"], properties: { id: number, mail: text } },
        { type: "object", required: ["id", "phone"], properties: { id: number, phone: text } },
      ],
    });
  });

  it.each<[string, Schema]>([
    ["fewer", { ...form, minProperties: 1 }],
    ["more", { ...form, maxProperties: 3 }],
    ["any number", { type: "object", properties: { mail: text } }],
    ["its only one", { ...form, properties: { id: number, mail: text } }],
  ])("is none where it may have %s", (_, schema) => {
    expect(writeOut(schema)).toBe(schema);
  });
});
