import { describe, expect, test } from "vitest";
import {
  listAnswerPlaces,
  listOperations,
  listPlacesOf,
  listRequestPlaces,
  type OpenApiDocument,
  promisedNames,
  type Schema,
} from "../src/index.ts";

const content = (schema: Schema) => ({ content: { "application/json": { schema } } });
const refer = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

const document: OpenApiDocument = {
  openapi: "3.1.1",
  info: { title: "Parcels", version: "1.0.0" },
  paths: {
    "/parcels": {
      post: {
        operationId: "sendParcel",
        requestBody: content({ type: "object", required: ["weight"] }),
        responses: {
          "200": content({ type: "array", items: refer("Parcel") }),
          "400": content({ type: "object", required: ["message"] }),
        },
      },
    },
  },
  components: {
    schemas: {
      Parcel: {
        allOf: [refer("Base")],
        required: ["id"],
        properties: {
          stops: { type: "array", items: { type: "object", required: ["city"] } },
          inner: refer("Parcel"),
          load: {
            oneOf: [
              { type: "object", required: ["fluid"], properties: { fluid: { const: true } } },
              { type: "object", required: ["pieces"] },
            ],
          },
          marks: { type: "object", additionalProperties: { type: "object", required: ["text"] } },
        },
      },
      Base: { type: "object", "x-signoff-promised": ["made"] },
    },
  },
};

const [placed] = listOperations(document);

function promisedIn(body: unknown): readonly string[] {
  return listPlacesOf(document, placed!, 200, body).flatMap(({ at, schema, value }) =>
    promisedNames(schema).map(
      (name) => `${at}.${name}: ${String((value as Record<string, unknown>)[name])}`,
    ),
  );
}

function promisedOfLoad(load: unknown): readonly string[] {
  return promisedIn([{ load }]).filter((line) => line.startsWith("Parcel.load"));
}

describe("the places of a document", () => {
  test("are told once for a schema with a name, and below it under that name", () => {
    const promised = listAnswerPlaces(document).flatMap(({ at, schema }) =>
      promisedNames(schema).map((name) => `${at}.${name}`),
    );
    expect(promised.toSorted()).toEqual([
      "Base.made",
      "Parcel.id",
      "Parcel.load.fluid",
      "Parcel.load.pieces",
      "Parcel.marks{}.text",
      "Parcel.stops[].city",
      "sendParcel 400 application/json.message",
    ]);
  });

  test("have what is promised beside a reference, at that place alone", () => {
    const parts: Record<string, Schema> = {
      List: { properties: { first: { ...refer("Item"), "x-signoff-promised": ["price"] } } },
      Item: { type: "object", required: ["name"] },
    };
    const places = listAnswerPlaces({
      ...document,
      paths: {
        "/list": { get: { operationId: "list", responses: { "200": content(refer("List")) } } },
      },
      components: { schemas: parts },
    });
    const promised = places.flatMap(({ at, schema }) =>
      promisedNames(schema).map((name) => `${at}.${name}`),
    );
    expect(promised).toEqual(["List.first.price", "Item.name"]);
  });

  test("are told apart by direction", () => {
    expect(listRequestPlaces(document).map(({ at }) => at)).toEqual([
      "sendParcel body application/json",
    ]);
  });
});

describe("the places of an answer", () => {
  test("are those that it has, each time that it has them", () => {
    const inner = { id: 2, made: 20, stops: [{ city: "A" }, { city: "B" }] };
    expect(promisedIn([{ id: 1, made: 10, inner, marks: { a: { text: "x" } } }])).toEqual([
      "Parcel.id: 1",
      "Base.made: 10",
      "Parcel.id: 2",
      "Base.made: 20",
      "Parcel.stops[].city: A",
      "Parcel.stops[].city: B",
      "Parcel.marks{}.text: x",
    ]);
  });

  test("are those of the choice that it is", () => {
    expect(promisedOfLoad({ pieces: 3 })).toEqual(["Parcel.load.pieces: 3"]);
    expect(promisedOfLoad({ fluid: true })).toEqual(["Parcel.load.fluid: true"]);
    expect(promisedOfLoad({})).toEqual([
      "Parcel.load.fluid: undefined",
      "Parcel.load.pieces: undefined",
    ]);
  });

  test("are none where the value is of another kind", () => {
    expect(promisedIn(null)).toEqual([]);
    expect(promisedIn("text")).toEqual([]);
    expect(promisedIn([null, "text", 5])).toEqual([]);
  });
});
