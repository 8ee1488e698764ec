import type { OpenApiDocument, RequestBody, Response, Schema } from "@signoff/openapi";
import { describe, expect, it } from "vitest";
import { cover } from "../src/documented/coverage.ts";
import type { Documented } from "../src/documented/documented.ts";
import { listPromiseFaults } from "../src/documented/faults.ts";
import { formatGap } from "../src/documented/gap.ts";
import { listPromiseGaps, type Promises } from "../src/documented/promises.ts";

const documented: Documented = {
  operations: {},
  objects: {
    Box: { fields: { id: "string", size: "string" }, required: ["id"] },
    Letter: { fields: { stamp: "string" } },
  },
  specifiedAs: { objects: { Box: "Parcel" } },
};

const promise = {
  by: "practice",
  reason: "Each sample has it.",
  evidence: ["https://parcels.example.com/samples"],
} as const;

function refer(name: string): RequestBody & Response {
  return { content: { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } } };
}

/** A call that takes one schema and answers another. */
function specify(schemas: Readonly<Record<string, Schema>>, sent = "Order"): OpenApiDocument {
  return {
    openapi: "3.1.1",
    info: { title: "Parcels", version: "1.0.0" },
    paths: {
      "/parcels": {
        post: {
          operationId: "sendParcel",
          requestBody: refer(sent),
          responses: { "200": refer("Parcel") },
        },
      },
    },
    components: { schemas: { Order: { type: "object" }, ...schemas } },
  };
}

function parcel(rest: Schema): Record<string, Schema> {
  const text: Schema = { type: "string" };
  const inside: Schema = { type: "object", required: ["gram"], properties: { gram: text } };
  return { Parcel: { type: "object", properties: { id: text, size: text, inside }, ...rest } };
}

function gapsOf(document: OpenApiDocument, promises: Promises): readonly string[] {
  return listPromiseGaps(documented, document, [
    { ...promise, at: "Parcel.inside", fields: ["gram"] },
    ...promises,
  ]);
}

const unfounded = "answers have it for sure, which neither documentation nor promise says";

describe("what an answer has for sure", () => {
  it("is documented as required, or promised", () => {
    const document = specify(parcel({ required: ["id", "size"] }));
    expect(gapsOf(document, [])).toEqual([`Parcel.size: ${unfounded}`]);
    expect(gapsOf(document, [{ ...promise, at: "Parcel", fields: ["size"] }])).toEqual([]);
  });

  it("needs a promise within an object without a name as well", () => {
    const document = specify(parcel({}));
    expect(listPromiseGaps(documented, document, [])).toEqual([`Parcel.inside.gram: ${unfounded}`]);
  });

  it("needs a promise where answers alone have it for sure", () => {
    const document = specify(parcel({ "x-signoff-promised": ["size"] }), "Parcel");
    expect(gapsOf(document, [])).toContain(`Parcel.size: ${unfounded}`);
    const promises = [{ ...promise, at: "Parcel", fields: ["size"] }];
    expect(gapsOf(document, promises).filter((gap) => gap.includes("size"))).toEqual([]);
  });

  it("differs from what the vendor tells without being a gap", () => {
    const document = specify({
      ...parcel({ required: ["id", "size"] }),
      Letter: { type: "object", properties: { stamp: { type: "string" } } },
    });
    const promises = [{ ...promise, at: "Parcel", fields: ["size"] }];
    const gapsWith = (list: Promises): readonly string[] =>
      cover(documented, document, [], list)
        .unexplained.map(formatGap)
        .filter((gap) => gap.includes("optional"));
    expect(gapsWith([])).toEqual(["Box.size: documented optional, specified required"]);
    expect(gapsWith(promises)).toEqual([]);
  });
});

describe("a promise is refused", () => {
  it.each<[string, OpenApiDocument, Promises[number], string]>([
    [
      "whose field answers may lack",
      specify(parcel({})),
      { ...promise, at: "Parcel", fields: ["size"] },
      "Parcel.size: it is promised, and answers may lack it",
    ],
    [
      "of a field that there is not",
      specify(parcel({})),
      { ...promise, at: "Parcel", fields: ["sise"] },
      "Parcel.sise: it is promised, and answers may lack it",
    ],
    [
      "of a place that no answer has",
      specify({ ...parcel({}), Order: { type: "object", required: ["id"] } }),
      { ...promise, at: "Order", fields: ["id"] },
      "Order.id: no answer has such a place; take the promise out",
    ],
    [
      "that the vendor documents",
      specify(parcel({ required: ["id"] })),
      { ...promise, at: "Parcel", fields: ["id"] },
      "Parcel.id: it is documented as required; take the promise out",
    ],
    [
      "that stands there twice",
      specify(parcel({ required: ["size"] })),
      { ...promise, at: "Parcel", fields: ["size", "size"] },
      "Parcel.size: it is promised twice",
    ],
    [
      "that makes requests send it",
      specify(parcel({ required: ["size"] }), "Parcel"),
      { ...promise, at: "Parcel", fields: ["size"] },
      "Parcel.size: requests demand it too; say x-signoff-promised in place of required",
    ],
  ])("%s", (_, document, one, gap) => {
    expect(gapsOf(document, [one]).filter((line) => !line.includes(".inside."))).toEqual([gap]);
  });

  it.each<[unknown, string]>([
    [{}, "the file is no list"],
    [[{ ...promise, at: "Parcel", fields: [] }], "0.fields is empty"],
    [[{ ...promise, at: "Parcel", fields: ["id"], evidence: [] }], "0.evidence is empty"],
    [[{ ...promise, at: "Parcel", fields: ["id"], reason: "" }], "0.reason is no text"],
    [[{ ...promise, at: "Parcel", fields: ["id"], by: "us" }], "0.by is none of vendor, practice"],
    [[{ ...promise, fields: ["id"] }], "0.at is missing"],
  ])("when it is written as %j", (value, fault) => {
    expect(listPromiseFaults(value)).toEqual([fault]);
  });
});
