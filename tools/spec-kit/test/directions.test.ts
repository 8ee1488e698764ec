import { afterAll, describe, expect, it } from "vitest";
import type { OpenApiDocument, Schema } from "@signoff/openapi";
import { emitCodes } from "../src/emit/codes.ts";
import { emitOperations } from "../src/emit/operations.ts";
import { emitSchema } from "../src/emit/schema.ts";
import { typedDocument } from "../src/emit/typed.ts";
import { compileFiles } from "./support/compile.ts";
import { createRepository } from "./support/repository.ts";

const text: Schema = { type: "string" };
const to = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: Schema): object => ({ content: { "application/json": { schema } } });

const schemas: Record<string, Schema> = {
  Colour: { type: "string", enum: ["red", "blue"], "x-signoff-open": true },
  User: {
    type: "object",
    description: "A user.",
    required: ["name"],
    "x-signoff-promised": ["id"],
    properties: {
      id: { type: "integer", readOnly: true },
      name: text,
      password: { type: "string", writeOnly: true },
      colour: to("Colour"),
    },
  },
  Team: { type: "object", properties: { lead: to("User"), members: many(to("User")) } },
  Extended: { allOf: [to("User"), { type: "object", properties: { note: text } }] },
  Plain: { type: "object", properties: { note: text } },
  Search: { type: "object", properties: { colour: to("Colour"), by: to("Plain") } },
  Found: { type: "object", properties: { colour: to("Colour"), by: to("Plain") } },
  FoundInput: { type: "object", properties: { note: text } },
  Listed: { type: "array", items: to("Found") },
  Circle: kind("circle", { radius: { type: "number" }, colour: to("Colour") }),
  Square: kind("square", { side: { type: "number" } }),
  Shape: {
    oneOf: [to("Circle"), to("Square")],
    discriminator: {
      propertyName: "kind",
      mapping: {
        circle: "#/components/schemas/Circle",
        square: "#/components/schemas/Square",
      },
    },
  },
  Sent: { type: "object", properties: { found: to("Found"), own: to("FoundInput") } },
};

function kind(value: string, properties: Readonly<Record<string, Schema>>): Schema {
  return {
    type: "object",
    required: ["kind"],
    properties: { kind: { type: "string", const: value }, ...properties },
  };
}

function many(items: Schema): Schema {
  return { type: "array", items };
}

const post = (sent: Schema, answered: Schema, more: object = {}): object => ({
  post: {
    ...more,
    requestBody: { required: true, ...json(sent) },
    responses: { "200": { description: "Done.", ...json(answered) } },
  },
});

const document = {
  openapi: "3.1.1",
  info: { title: "Directed", version: "1.0.0" },
  paths: {
    "/teams": post(to("Team"), to("Team"), {
      parameters: [{ name: "colour", in: "query", required: false, schema: to("Colour") }],
    }),
    "/extended": post(to("Extended"), to("Extended")),
    "/search": post(to("Search"), many(to("Found"))),
    "/shapes": post(to("Shape"), to("Shape")),
    "/found": post(to("Sent"), to("Listed")),
  },
  components: { schemas },
} as unknown as OpenApiDocument;
const typed = typedDocument(document);
const names = Object.keys(typed.components?.schemas ?? {});

function compileApp(...lines: readonly string[]): readonly string[] {
  return compileFiles(createRepository(afterAll).root, {
    "operations.ts": emitOperations("directed", typed),
    "schema.ts": emitSchema("directed", typed),
    "codes.ts": emitCodes("directed", document, typed),
    "app.ts": [
      'import type * as named from "./operations.ts";',
      'import * as codes from "./codes.ts";',
      'import type { components, paths } from "./schema.ts";',
      "export { codes, type components, type paths, type Same };",
      "type Same<One, Other> = [One, Other] extends [Other, One] ? true : false;",
      'type Call<Path extends keyof named.Operations["POST"]> = named.Operations["POST"][Path];',
      'type Sent<Path extends keyof named.Operations["POST"]> = Call<Path>["init"][0]["body"];',
      ...lines,
    ].join("\n"),
  });
}

describe("what requests and answers share", () => {
  it("becomes two types where it differs, however deep, and stays one where it does not", () => {
    expect(names.join(" ")).toBe(
      "Colour ColourInput User UserInput Team TeamInput Extended ExtendedInput Plain Search Found FoundToSend FoundInput Listed Circle CircleInput Square Shape ShapeInput Sent",
    );
  });

  it("has in requests nothing that only answers have, and the reverse", () => {
    const complaints = compileApp(
      'export const sent: Sent<"/teams"> = { lead: { name: "a", password: "b" } };',
      'export const id: Sent<"/teams"> = { lead: { name: "a", id: 1 } };',
      'export declare const answered: Call<"/teams">["data"];',
      "export const sure: number = answered.lead!.id;",
      "export const none: string = answered.lead!.password;",
      'export declare const more: Call<"/extended">["data"];',
      "export const surely: number = more.id;",
    );
    expect(complaints).toEqual([
      "Object literal may only specify known properties, and 'id' does not exist in type 'UserInput'.",
      "Property 'password' does not exist on type 'User'.",
    ]);
  });

  it("keeps in requests to the lists that stay open in answers", () => {
    const complaints = compileApp(
      'type Query = NonNullable<NonNullable<Call<"/teams">["init"][0]["params"]>["query"]>;',
      "export const known: Query = { colour: codes.Colour.red };",
      'export const unknown: Query = { colour: "green" };',
      'export const deep: Sent<"/search"> = { colour: "grey" };',
      'export const named_: codes.ColourInput = "white";',
      'export const answered: Call<"/search">["data"] = [{ colour: "black" }];',
      "export const same: Same<codes.Colour, named.Colour> = true;",
    );
    const wrong = ["green", "grey", "white"].map((colour) =>
      expect.stringContaining(`Type '"${colour}"' is not assignable to type`),
    );
    expect(complaints).toEqual(wrong);
  });

  it("tells members of a union apart by its discriminator, whichever way they go", () => {
    const complaints = compileApp(
      'export const sent: Sent<"/shapes"> = { kind: "circle", radius: 1, colour: "grey" };',
      'export const wrong: Sent<"/shapes"> = { kind: "square", radius: 1 };',
      'export const narrow = (shape: Call<"/shapes">["data"]): number | undefined =>',
      '  shape.kind === "circle" ? shape.radius : shape.side;',
      'export const raw = (shape: components["schemas"]["Shape"]): number | undefined =>',
      '  shape.kind === "circle" ? shape.radius : shape.side;',
      'export const rawSent: components["schemas"]["ShapeInput"] = { kind: "square", side: 1 };',
    );
    expect(complaints).toEqual([
      expect.stringContaining("'ColourInput"),
      expect.stringContaining("'radius' does not exist in type 'Square'"),
    ]);
  });

  it("is the same for raw calls", () => {
    const complaints = compileApp(
      ...names.map(
        (name) =>
          `export const is${name}: Same<named.${name}, components["schemas"]["${name}"]> = true;`,
      ),
      'type Raw = paths["/teams"]["post"];',
      'type RawSent = Raw["requestBody"]["content"]["application/json"];',
      'type RawData = Raw["responses"]["200"]["content"]["application/json"];',
      'export const sent: Same<RawSent, Sent<"/teams">> = true;',
      'export const answered: Same<RawData, Call<"/teams">["data"]> = true;',
    );
    expect(complaints).toEqual([]);
  });
});
