import { afterAll, describe, expect, it } from "vitest";
import { emitOperations } from "../src/emit/operations.ts";
import { emitSchema } from "../src/emit/schema.ts";
import type { OpenApiDocument, Schema } from "@signoff/openapi";
import { compileFiles } from "./support/compile.ts";
import { createRepository } from "./support/repository.ts";

const text: Schema = { type: "string" };
const base: Schema = { $ref: "#/components/schemas/Base" };

const schemas: Record<string, Schema> = {
  Base: { type: "object", required: ["id"], properties: { id: text, size: { type: "integer" } } },
  Extended: { allOf: [base, { type: "object", properties: { owner: base } }] },
  Twice: { allOf: [base, { $ref: "#/components/schemas/Extended" }] },
  Narrowed: { allOf: [base, { type: "object", properties: { id: { enum: ["a", "b"] } } }] },
  Demanding: { allOf: [base], required: ["size"] },
  Open: { type: "object", properties: { id: text }, additionalProperties: true },
  Free: { type: "object" },
  Closed: { type: "object", additionalProperties: false },
  Counted: { type: "object", additionalProperties: { type: "integer" } },
  Kept: { type: "object", properties: { id: { type: "string", readOnly: true } } },
  Nullable: { type: ["object", "null"], properties: { id: text } },
  Kinds: { type: "string", enum: ["one", "two"] },
  KnownKinds: { type: ["string", "null"], enum: ["one", "two"], "x-signoff-open": true },
  KnownCodes: { type: "array", items: { type: "integer", enum: [1, 2], "x-signoff-open": true } },
  Choice: { oneOf: [base, { type: "object", properties: { kind: { const: "other" } } }] },
  Many: { type: "array", items: { $ref: "#/components/schemas/Extended" } },
  Deep: {
    type: "object",
    properties: {
      "odd-name": { type: "object", properties: { children: { type: "array", items: base } } },
      exact: { type: "integer", format: "int64" },
      exactByMark: { type: "integer", "x-signoff-exact": true },
      plainByMark: { type: "integer", format: "int64", "x-signoff-exact": false },
      maybe: { anyOf: [base, { type: "null" }] },
    },
  },
};

const document: OpenApiDocument = {
  openapi: "3.1.1",
  info: { title: "Named", version: "1.0.0" },
  paths: {},
  components: { schemas },
};
const operations = emitOperations("named", document);

describe("the types of schemas", () => {
  it("are what openapi-typescript makes of the same schemas", async () => {
    const same = Object.keys(schemas).map(
      (name) => `export const is${name}: Same<named.${name}, Schemas["${name}"]> = true;`,
    );
    const complaints = compileFiles(createRepository(afterAll).root, {
      "operations.ts": operations,
      "schema.ts": emitSchema("named", document),
      "app.ts": [
        'import type * as named from "./operations.ts";',
        'import type { components } from "./schema.ts";',
        'type Schemas = components["schemas"];',
        "type Same<One, Other> = [One, Other] extends [Other, One] ? true : false;",
        ...same,
        "export const isNot: Same<named.Base, Schemas['Extended']> = true;",
      ].join("\n"),
    });
    expect(complaints).toEqual(["Type 'true' is not assignable to type 'false'."]);
  });

  it.each([
    ["an interface for an object", "interface Base {"],
    ["an interface on another one for an object in parts", "interface Extended extends Base {"],
    ["an intersection for parts that say a property twice", "type Narrowed = Base & {"],
    ["a name for each element of a list", "type Many = Extended[];"],
    ["a read-only member", "  readonly id?: string;"],
    ["what a schema demands of its parts", 'type Demanding = Base & Required<Pick<Base, "size">>;'],
  ])("have %s", (_, declaration) => {
    expect(operations).toContain(declaration);
  });
});
