import { describe, expect, it } from "vitest";
import { comment, type Described } from "../src/emit/comment.ts";
import { emitOperations } from "../src/emit/operations.ts";
import { emitSchema } from "../src/emit/schema.ts";
import { typedDocument } from "../src/emit/typed.ts";
import type { OpenApiDocument } from "@signoff/openapi";

describe("a comment", () => {
  it.each<[string, Described, string]>([
    ["words", { description: "How heavy it is." }, "/** How heavy it is. */\n"],
    ["a range", { minimum: 1, maximum: 500 }, "/** 1 to 500. */\n"],
    ["a maximum", { maximum: 500 }, "/** At most 500. */\n"],
    ["a minimum of 0", { minimum: 0 }, "/** At least 0. */\n"],
    ["a length", { minLength: 1, maxLength: 50 }, "/** 1 to 50 characters. */\n"],
    ["a number of items", { maxItems: 10 }, "/** At most 10 items. */\n"],
    ["a default", { default: 50 }, "/** @default 50 */\n"],
    ["a default that is false", { default: false }, "/** @default false */\n"],
    ["an example", { examples: ["north", "south"] }, '/** @example "north" */\n'],
    ["an example in the older form", { example: 7 }, "/** @example 7 */\n"],
    ["an example of a list", { examples: [[1, 2]] }, "/** @example [1,2] */\n"],
    ["an example that would end it", { examples: ["*/*"] }, '/** @example "*\\/*" */\n'],
    ["no example of an object", { examples: [{ id: 1 }] }, ""],
    ["no example of what is listed", { enum: ["a"], examples: ["a"] }, ""],
    ["nothing", {}, ""],
  ])("tells %s", (_, described, text) => {
    expect(comment(described)).toBe(text);
  });

  it("tells all in this order", () => {
    const described = {
      description: "How many to answer.",
      default: 50,
      maximum: 500,
      examples: [20],
      deprecated: true,
    };
    expect(comment(described)).toBe(
      [
        "/**",
        " * How many to answer.",
        " *",
        " * At most 500.",
        " *",
        " * @default 50",
        " * @example 20",
        " * @deprecated",
        " */",
        "",
      ].join("\n"),
    );
  });
});

const document: OpenApiDocument = {
  openapi: "3.1.1",
  info: { title: "Acme", version: "1.0.0" },
  paths: {
    "/parcels": {
      get: {
        summary: "List parcels",
        parameters: [
          {
            name: "limit",
            in: "query",
            description: "How many.",
            example: 20,
            schema: { type: "integer", default: 50, maximum: 500 },
          },
          {
            name: "pace",
            in: "query",
            description: "How fast.",
            schema: { $ref: "#/components/schemas/Pace", default: "slow" },
          },
          { name: "from", in: "query", schema: { $ref: "#/components/schemas/Id" } },
        ],
        requestBody: {
          description: "Which parcels.",
          content: { "application/json": { schema: { $ref: "#/components/schemas/Filter" } } },
        },
        responses: {
          "200": { description: "The parcels,\nas they are now." },
          "404": { $ref: "#/components/responses/Gone" },
        },
      },
    },
  },
  components: {
    responses: { Gone: { description: "There is no such list." } },
    schemas: {
      Pace: { type: "string", description: "A pace.", enum: ["slow", "fast"], examples: ["fast"] },
      Id: { type: "integer", description: "A parcel.", minimum: 1, examples: [7] },
      Filter: {
        type: "object",
        properties: {
          parcel: { $ref: "#/components/schemas/Id" },
          own: { $ref: "#/components/schemas/Id", description: "Its own.", examples: [8] },
          deep: {
            type: "array",
            items: {
              type: "object",
              properties: { pace: { $ref: "#/components/schemas/Pace", default: "slow" } },
            },
          },
          sealed: { type: "boolean", default: false, description: "Whether it is closed." },
        },
      },
    },
  },
};

describe("the map of operations", () => {
  const code = emitOperations("acme", typedDocument(document));

  it("tells a parameter's example, and the default and the limits of its schema", () => {
    expect(code).toMatch(
      /How many\.[\s*]+At most 500\.[\s*]+@default 50[\s*]+@example 20[\s*]+\/\s+limit\?/,
    );
  });

  it("tells of a parameter, a property or a body what its reference leads to", () => {
    const flat = code.replaceAll(/[\s*]+/g, " ");
    const told = [
      '/ How fast. @default "slow" / pace?: Pace;',
      "/ A parcel. At least 1. @example 7 / from?: Id;",
      "/ A parcel. At least 1. @example 7 / parcel?: Id;",
      "/ Its own. At least 1. @example 8 / own?: Id;",
      '/ A pace. @default "slow" / pace?: Pace; }[];',
      "/ Whether it is closed. @default false / sealed?: boolean;",
      "/ Which parcels. / body?: Filter;",
    ];
    for (const one of told) expect(flat).toContain(one);
  });

  it("tells raw calls the same of properties", () => {
    const flat = emitSchema("acme", typedDocument(document)).replaceAll(/[\s*]+/g, " ");
    expect(flat).toContain("@description A parcel. @example 7 / parcel?: components");
    expect(flat).toContain("@default slow / pace?: components");
  });
});
