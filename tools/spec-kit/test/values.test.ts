import { describe, expect, it } from "vitest";
import { cover } from "../src/documented/coverage.ts";
import type { Documented } from "../src/documented/documented.ts";
import { listFaults } from "../src/documented/faults.ts";
import { formatGap } from "../src/documented/gap.ts";
import type { OpenApiDocument, Schema } from "@signoff/openapi";

const documented: Documented = {
  operations: {
    listParcels: {
      method: "GET",
      path: "/parcels",
      parameters: {
        query: {
          fields: { limit: "integer(int32)", state: "'sent' | 'lost'" },
          defaults: { limit: 50 },
          limits: { limit: { minimum: 1, maximum: 500 } },
        },
      },
      answers: { "200": {} },
    },
  },
  objects: {
    Parcel: { fields: { tags: "string[]", kind: "Kind" }, limits: { tags: { maxItems: 5 } } },
    Kind: "1 | 2",
  },
};

/** A spec that says it all, with other words of a parameter, of a property, or of an answer. */
function specify(limit: Schema = {}, tags: Schema = {}, answer = "The parcels."): OpenApiDocument {
  const described = { description: "Said." };
  return {
    openapi: "3.1.1",
    info: { title: "Parcels", version: "1.0.0" },
    paths: {
      "/parcels": {
        get: {
          operationId: "listParcels",
          parameters: [
            {
              name: "limit",
              in: "query",
              ...described,
              schema: {
                type: "integer",
                format: "int32",
                default: 50,
                minimum: 1,
                maximum: 500,
                ...limit,
              },
            },
            { name: "state", in: "query", ...described, schema: { enum: ["sent", "lost"] } },
          ],
          responses: { "200": { description: answer } },
        },
      },
    },
    components: {
      schemas: {
        Tags: { type: "array", items: { type: "string" }, maxItems: 5, ...tags },
        Kind: { type: "integer", enum: [1, 2], ...described },
        Parcel: {
          type: "object",
          properties: {
            tags: { $ref: "#/components/schemas/Tags" },
            kind: { $ref: "#/components/schemas/Kind" },
          },
        },
      },
    },
  };
}

const words: Schema = { description: "What it is.", examples: [["frail"]] };

describe("what a vendor documents of values, and what a spec says in words,", () => {
  it("is counted by kind", () => {
    const { counts, unexplained } = cover(documented, specify({}, words), [], []);
    expect(unexplained).toEqual([]);
    expect(counts).toMatchObject({
      formats: { covered: 1, all: 1 },
      enums: { covered: 3, all: 3 },
      defaults: { covered: 1, all: 1 },
      limits: { covered: 3, all: 3 },
      descriptions: { covered: 5, all: 5 },
      examples: { covered: 2, all: 2 },
    });
  });

  it.each<[string, OpenApiDocument, string, string]>([
    [
      "a format",
      specify({ format: "int64" }, words),
      "listParcels query limit: documented integer(int32), specified integer(int64)",
      "formats",
    ],
    [
      "another default",
      specify({ default: 20 }, words),
      "listParcels query limit default: documented 50, specified 20",
      "defaults",
    ],
    [
      "another maximum",
      specify({ maximum: 100 }, words),
      "listParcels query limit maximum: documented 500, specified 100",
      "limits",
    ],
    [
      "a limit of what is referred to",
      specify({}, { ...words, maxItems: 6 }),
      "Parcel.tags maxItems: documented 5, specified 6",
      "limits",
    ],
    [
      "a description of a property",
      specify({}, { examples: [["frail"]] }),
      "Parcel.tags description: documented a description, specified nothing",
      "descriptions",
    ],
    [
      "a description of an answer",
      specify({}, words, " "),
      "listParcels 200 description: documented a description, specified nothing",
      "descriptions",
    ],
    [
      "an example",
      specify({}, { description: "What it is." }),
      "Parcel.tags example: documented an example, specified nothing",
      "examples",
    ],
  ])("is told by its place where it is missing: %s", (_, document, line, kind) => {
    const { counts, unexplained } = cover(documented, document, [], []);
    expect(unexplained.map(formatGap)).toEqual([line]);
    const short = Object.entries(counts).filter(([, { covered, all }]) => covered < all);
    expect(short.map(([name]) => name)).toContain(kind);
  });

  it("is explained by a deviation", () => {
    const at = ["Parcel.tags example"];
    const reason = "Nobody knows one.";
    const deviation = { at, documented: "an example", specified: "nothing", reason };
    const document = specify({}, { description: "What it is." });
    const { counts, unexplained } = cover(documented, document, [deviation], []);
    expect(unexplained).toEqual([]);
    expect(counts.examples).toEqual({ covered: 2, all: 2 });
  });
});

describe("a documented.json", () => {
  const list = { fields: { id: "string" } };
  it.each<[string, object, string]>([
    ["a default of no field", { defaults: { size: 1 } }, "objects.Parcel.defaults names size"],
    ["limits of no field", { limits: { size: {} } }, "objects.Parcel.limits names size"],
    ["an unknown limit", { limits: { id: { max: 1 } } }, "objects.Parcel.limits.id.max is unknown"],
    ["a limit in words", { limits: { id: { maximum: "1" } } }, "maximum is no number"],
  ])("is refused for %s", (_, more, fault) => {
    const faults = listFaults({ operations: {}, objects: { Parcel: { ...list, ...more } } });
    expect(faults).toEqual([expect.stringContaining(fault)]);
  });
});
