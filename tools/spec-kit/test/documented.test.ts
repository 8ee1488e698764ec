import { describe, expect, it } from "vitest";
import { type Coverage, cover as coverAll } from "../src/documented/coverage.ts";
import type { Deviations } from "../src/documented/deviations.ts";
import type { Documented, DocumentedType } from "../src/documented/documented.ts";
import { listDeviationFaults, listFaults } from "../src/documented/faults.ts";
import { formatGap } from "../src/documented/gap.ts";
import type { OpenApiDocument, Response, Schema } from "@signoff/openapi";

const text: Schema = { type: "string" };

/** What is compared with the vendor alone: the specs here say nothing in words. */
function cover(
  documented: Documented,
  document: OpenApiDocument,
  deviations: Deviations,
): Coverage {
  const coverage = coverAll(documented, document, deviations, []);
  const unexplained = coverage.unexplained.filter(({ at }) => !/ (description|example)$/.test(at));
  return { ...coverage, unexplained };
}

/** A vendor that documents one call and one object, with the given field. */
function documentField(field: DocumentedType): Documented {
  return {
    operations: {
      listParcels: {
        method: "GET",
        path: "/parcels",
        answers: { "200": { "application/json": "Parcel[]" }, "204": {} },
      },
    },
    objects: {
      Parcel: { fields: { field } },
      Owner: { fields: { id: "integer(int64)" }, required: ["id"] },
      Company: { extends: ["Owner"], fields: { name: "string" }, required: [] },
      Holder: { fields: { holder: "Owner | string" } },
      Kind: "'letter' | 'box'",
      Anything: "any",
    },
    specifiedAs: { operations: { listParcels: "parcels" }, objects: { Kind: "ParcelKind" } },
  };
}

function specifyField(field: Schema): OpenApiDocument {
  const reference = { $ref: "#/components/schemas/Parcel" };
  const owner: Schema = {
    type: "object",
    required: ["id"],
    properties: { id: { type: "integer", format: "int64" } },
  };
  return {
    openapi: "3.1.1",
    info: { title: "Parcels", version: "1.0.0" },
    paths: {
      "/parcels": {
        get: {
          operationId: "parcels",
          responses: {
            "200": {
              content: {
                "application/json; charset=utf-8": { schema: { type: "array", items: reference } },
              },
            },
            "204": {},
          },
        },
      },
    },
    components: {
      schemas: {
        Parcel: { type: "object", properties: { field } },
        Owner: owner,
        Company: {
          allOf: [
            { $ref: "#/components/schemas/Owner" },
            { type: "object", properties: { name: text } },
          ],
        },
        Holder: {
          properties: { holder: { anyOf: [{ $ref: "#/components/schemas/Owner" }, text] } },
        },
        ParcelKind: { type: "string", enum: ["letter", "box"] },
        Anything: {},
      },
    },
  };
}

function fieldGaps(field: DocumentedType, schema: Schema): readonly string[] {
  return cover(documentField(field), specifyField(schema), []).unexplained.map(formatGap);
}

describe("a documented type", () => {
  const company: Schema = { $ref: "#/components/schemas/Company" };
  const holder: Schema = { $ref: "#/components/schemas/Holder" };
  const kind: Schema = { $ref: "#/components/schemas/ParcelKind" };

  it.each<[DocumentedType, Schema]>([
    ["string", text],
    ["string", { type: "string", format: "uuid" }],
    ["any", { type: "boolean" }],
    ["Anything", { type: "boolean" }],
    ["integer(int64)", { type: "integer", format: "int64" }],
    ["string | integer | null", { type: ["integer", "string", "null"] }],
    ["string | null", { anyOf: [text, { type: "null" }] }],
    ["'a' | 1 | true", { enum: ["a", 1, true] }],
    ["'a'", { const: "a" }],
    ["'a' | 'b'", { type: "string", enum: ["a", "b"], "x-signoff-open": true }],
    ["string", { type: "string", enum: ["a", "b"], "x-signoff-open": true }],
    ["string | null", { type: ["string", "null"], enum: ["a", null], "x-signoff-open": true }],
    ["Kind", kind],
    ["Kind", { type: "string", enum: ["box", "letter"] }],
    ["Kind", { allOf: [kind], description: "Which one it is." }],
    ["string[]", { type: "array", items: text }],
    [
      "(string | null)[][]",
      { type: "array", items: { type: "array", items: { type: ["string", "null"] } } },
    ],
    ["integer{}", { type: "object", additionalProperties: { type: "integer" } }],
    ["object", { type: "object", properties: { id: text } }],
    ["Company", company],
    ["Owner", company],
    ["Owner | Company", { oneOf: [company, { $ref: "#/components/schemas/Owner" }] }],
    ["Owner | Kind", { oneOf: [kind, { $ref: "#/components/schemas/Owner" }] }],
    [
      { fields: { inner: { fields: { id: "string" } } } },
      { properties: { inner: { properties: { id: text } } } },
    ],
    [{ extends: ["Owner"], fields: {} }, company],
    [
      { extends: ["Company"], fields: {}, required: ["name"] },
      { allOf: [company], required: ["name"] },
    ],
    [
      { extends: ["Holder"], fields: {} },
      { allOf: [holder, { allOf: [holder], properties: { more: text } }] },
    ],
    [
      { fields: { a: "string", b: "string" } },
      { oneOf: [{ properties: { a: text } }, { properties: { b: text } }] },
    ],
  ])("%j is covered by %j", (field, schema) => {
    expect(fieldGaps(field, schema)).toEqual([]);
  });

  it.each<[DocumentedType, Schema, string]>([
    ["string", {}, "Parcel.field: documented string, specified any"],
    [
      "integer(int64)",
      { type: "integer" },
      "Parcel.field: documented integer(int64), specified integer",
    ],
    [
      "string",
      { type: ["string", "null"] },
      "Parcel.field: documented string, specified string | null",
    ],
    [
      "string",
      { type: "string", enum: ["a", "b"] },
      "Parcel.field: documented string, specified 'a' | 'b'",
    ],
    ["'a' | 'b'", { enum: ["a"] }, "Parcel.field: documented 'a' | 'b', specified 'a'"],
    ["Kind", text, "Parcel.field: documented Kind, specified string"],
    ["string[]", text, "Parcel.field: documented string[], specified string"],
    [
      "integer(int64)[]",
      { type: "array", items: text },
      "Parcel.field[]: documented integer(int64), specified string",
    ],
    ["integer{}", { type: "object" }, "Parcel.field{}: documented integer, specified any"],
    [
      "Company",
      { $ref: "#/components/schemas/Owner" },
      "Parcel.field.name: documented string, specified nothing",
    ],
    [
      "Owner[]",
      { type: "array", items: { properties: { id: { type: "integer", format: "int64" } } } },
      "Parcel.field[].id: documented required, specified optional",
    ],
    [
      { fields: { id: "string" } },
      { properties: {} },
      "Parcel.field.id: documented string, specified nothing",
    ],
    [
      { extends: ["Company"], fields: {}, required: ["name"] },
      company,
      "Parcel.field.name: documented required, specified optional",
    ],
    [
      { extends: ["Owner"], fields: {} },
      { required: ["id"], properties: { id: text } },
      "Parcel.field.id: documented integer(int64), specified string",
    ],
  ])("%j is not covered by %j", (field, schema, gap) => {
    expect(fieldGaps(field, schema)).toEqual([gap]);
  });

  it("that extends another tells once what is wrong with both", () => {
    const document = specifyField({ $ref: "#/components/schemas/Wrong" });
    const owner: Schema = { properties: { id: { type: "boolean" } }, required: ["id"] };
    const schemas = {
      ...document.components?.schemas,
      Owner: owner,
      Company: { allOf: [{ $ref: "#/components/schemas/Owner" }] },
      Wrong: { allOf: [{ $ref: "#/components/schemas/Company" }], properties: { more: text } },
    };
    const documented = documentField({ extends: ["Company"], fields: { more: "integer" } });
    const coverage = cover(documented, { ...document, components: { schemas } }, []);
    expect(coverage.unexplained.map(formatGap)).toEqual([
      "Parcel.field.id: documented integer(int64), specified boolean",
      "Parcel.field.more: documented integer, specified string",
      "Company.name: documented string, specified nothing",
    ]);
  });

  it("that is met in part is told with all that is wrong in that part", () => {
    const inner: Schema = { properties: { id: { type: "boolean" } } };
    expect(fieldGaps({ fields: { id: "string" } }, { anyOf: [inner, text] })).toEqual([
      "Parcel.field: documented object, specified object | string",
      "Parcel.field.id: documented string, specified boolean",
    ]);
  });

  it("that is not met counts against its field alone", () => {
    const coverage = cover(
      documentField("Owner[]"),
      specifyField({ type: "array", items: {} }),
      [],
    );
    expect(coverage.counts).toMatchObject({
      operations: { covered: 1, all: 1 },
      fields: { covered: 4, all: 5 },
      objects: { covered: 6, all: 6 },
    });
  });
});

/** A vendor that documents one call, whose answer is a text of a media type that is not told. */
const answersText: Documented = {
  operations: {
    listParcels: { method: "GET", path: "/parcels", answers: { "200": { "*/*": "string" } } },
  },
  objects: {},
  specifiedAs: { operations: { listParcels: "parcels" } },
};

function answerGaps(content: Response["content"] & object): readonly string[] {
  const document: OpenApiDocument = {
    openapi: "3.1.1",
    info: { title: "Parcels", version: "1.0.0" },
    paths: {
      "/parcels": { get: { operationId: "parcels", responses: { "200": { content } } } },
    },
  };
  return cover(answersText, document, []).unexplained.map(formatGap);
}

describe("a body of an untold media type", () => {
  it("is compared with each body of the spec", () => {
    const right = { "text/plain": { schema: text }, "application/pdf": { schema: text } };
    expect(answerGaps(right)).toEqual([]);
    expect(answerGaps({ ...right, "application/pdf": { schema: { type: "object" } } })).toEqual([
      "listParcels 200 */*: documented string, specified object",
    ]);
  });

  it("has to be there", () => {
    expect(answerGaps({})).toEqual(["listParcels 200 */*: documented string, specified nothing"]);
  });
});

describe("a deviation", () => {
  const documented = documentField("integer");
  const deviation = {
    documented: "integer",
    specified: "string",
    reason: "All samples have text.",
  };

  it("explains the gap that it names", () => {
    const coverage = cover(documented, specifyField(text), [
      { ...deviation, at: ["Parcel.field"] },
    ]);
    expect(coverage).toMatchObject({ unexplained: [], outdated: [], deviations: 1 });
    expect(coverage.counts.fields).toEqual({ covered: 5, all: 5 });
  });

  it.each<[string, Schema, string]>([
    ["whose place does not differ any more", { type: "integer" }, "Parcel.field"],
    ["whose place differs in another way", { type: "boolean" }, "Parcel.field"],
    ["whose place is none", text, "Parcel.feild"],
  ])("%s is outdated", (_, schema, at) => {
    const coverage = cover(documented, specifyField(schema), [{ ...deviation, at: [at] }]);
    expect(coverage.outdated.map(formatGap)).toEqual([
      `${at}: documented integer, specified string`,
    ]);
    expect(coverage.deviations).toBe(0);
  });

  it.each<[unknown, string]>([
    [{}, "the file is no list"],
    [[{ ...deviation, at: ["Parcel.field"], reason: "" }], "0.reason is no text"],
    [[{ ...deviation, at: "Parcel.field" }], "0.at is no list"],
    [[{ at: [], documented: "integer", specified: "string" }], "0.reason is missing"],
  ])("%j is none", (value, fault) => {
    expect(listDeviationFaults(value)).toEqual([fault]);
  });
});

/** What a `documented.json` with nothing but one object holds. */
function documentObject(type: unknown): unknown {
  return { operations: {}, objects: { Parcel: type } };
}

describe("a documented.json that would check less than it seems to is refused:", () => {
  it.each<[unknown, string]>([
    [[], "the file is no object"],
    [{ operations: {} }, "objects is missing"],
    [documentObject({ fields: {}, requird: [] }), "objects.Parcel.requird is unknown"],
    [
      documentObject({ fields: { id: "string" }, required: ["ids"] }),
      "objects.Parcel.required names ids, which is no field there",
    ],
    [
      {
        operations: {},
        objects: {
          Base: { fields: { id: "string" } },
          Parcel: { extends: ["Base"], fields: {}, required: ["id", "ids"] },
        },
      },
      "objects.Parcel.required names ids, which is no field there",
    ],
    [
      documentObject({ fields: { id: "Sting" } }),
      "objects.Parcel.fields.id names Sting, which is no object here",
    ],
    [
      documentObject({ fields: { ids: "Sting[]" } }),
      "objects.Parcel.fields.ids names Sting, which is no object here",
    ],
    [
      documentObject({ fields: {}, extends: ["Base"] }),
      "objects.Parcel.extends.0 names Base, which is no object here",
    ],
    [
      documentObject({ fields: { id: "string[" } }),
      'objects.Parcel.fields.id: "string[" is no type; write one such as Parcel[] | null',
    ],
    [
      documentObject({ fields: { id: "(string" } }),
      'objects.Parcel.fields.id: "(string" is no type; write one such as Parcel[] | null',
    ],
    [
      documentObject({ fields: { id: "" } }),
      'objects.Parcel.fields.id: "" is no type; write one such as Parcel[] | null',
    ],
    [
      { operations: { list: { method: "GET", answers: {} } }, objects: {} },
      "operations.list.path is missing",
    ],
    [
      {
        operations: { list: { method: "GET", path: "/", answers: {}, bodyRequired: "yes" } },
        objects: {},
      },
      "operations.list.bodyRequired is neither true nor false",
    ],
    [
      { operations: {}, objects: { Id: "string", Parcel: { extends: ["Id"], fields: {} } } },
      "objects.Parcel.extends names Id, which has no fields",
    ],
  ])("%j", (value, fault) => {
    expect(listFaults(value)).toEqual([fault]);
  });
});
