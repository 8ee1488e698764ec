import { describe, expect, test } from "vitest";
import {
  child,
  children,
  entries,
  listOperations,
  locate,
  pointerTo,
  readPointer,
  resolveReference,
  schemaName,
} from "../src/index.ts";

const limit = { name: "limit", in: "query", schema: { type: "integer" } };
const id = { name: "id", in: "path", required: true };
const document = {
  paths: {
    "/a/{id}": {
      parameters: [{ $ref: "#/components/parameters/Id" }, limit],
      post: { operationId: "change", parameters: [{ ...limit, required: true }] },
      get: { operationId: "read" },
    },
    "/b": { $ref: "#/components/pathItems/B~1C" },
  },
  components: {
    parameters: { Id: { $ref: "#/components/parameters/Other%20id" }, "Other id": id },
    pathItems: { "B/C": { trace: { operationId: "follow" } } },
    schemas: { A: { $ref: "#/components/schemas/Lost" }, B: { $ref: "other.yaml#/B" } },
  },
};

describe("operations", () => {
  test("are listed in the order of the paths, each with all of its parameters", () => {
    const listed = listOperations(document).map(({ method, path, operation, parameters }) => [
      method,
      path,
      operation.operationId,
      parameters,
    ]);
    expect(listed).toEqual([
      ["GET", "/a/{id}", "read", [id, limit]],
      ["POST", "/a/{id}", "change", [id, { ...limit, required: true }]],
      ["TRACE", "/b", "follow", []],
    ]);
  });

  test("tell where they and their parameters really stand", () => {
    const places = listOperations(document).map(({ located: { operation, parameters } }) =>
      [operation, parameters].flat().map(({ pointer }) => pointer),
    );
    const path = "/paths/~1a~1{id}";
    const ofId = "/components/parameters/Other id";
    expect(places).toEqual([
      [`${path}/get`, ofId, `${path}/parameters/1`],
      [`${path}/post`, ofId, `${path}/post/parameters/0`],
      ["/components/pathItems/B~1C/trace"],
    ]);
  });

  test("of a document without paths are none", () => {
    expect(listOperations({})).toEqual([]);
  });
});

describe("references", () => {
  test("are followed, however many steps away", () => {
    expect(resolveReference(document, { $ref: "#/components/parameters/Id" })).toBe(id);
    expect(resolveReference(document, id)).toBe(id);
    expect(locate(document, "/components/parameters/Id")).toEqual({
      value: id,
      pointer: "/components/parameters/Other id",
    });
  });

  test("that lead nowhere, or out of the document, are refused", () => {
    expect(() => resolveReference(document, { $ref: "#/components/schemas/A" })).toThrow(
      "#/components/schemas/Lost leads nowhere",
    );
    expect(() => locate(document, "/components/schemas/B")).toThrow(
      "other.yaml#/B leads out of the document",
    );
  });

  test("are followed to the members of an object and the items of a list", () => {
    const parameters = locate(document, "/components/parameters");
    expect(child(document, parameters, "Id")?.value).toBe(id);
    expect(child(document, parameters, "constructor")).toBeUndefined();
    expect(entries(document, parameters).map(([name, { value }]) => [name, value])).toEqual([
      ["Id", id],
      ["Other id", id],
    ]);
    const path = locate(document, pointerTo("paths", "/a/{id}"));
    expect(children(document, path, "parameters").map(({ value }) => value)).toEqual([id, limit]);
    expect(children(document, path, "tags")).toEqual([]);
    expect(entries(document, undefined)).toEqual([]);
  });
});

test("pointers escape what separates them", () => {
  expect(pointerTo("paths", "/a~b")).toBe("/paths/~1a~0b");
  expect(readPointer("/paths/~1a~0b/~01")).toEqual(["paths", "/a~b", "~1"]);
});

test("references to schemas have their names, others none", () => {
  expect(schemaName("#/components/schemas/A%20b~1c")).toBe("A b/c");
  expect(schemaName("#/components/schemas/A/properties/b")).toBeUndefined();
  expect(schemaName("#/components/responses/A")).toBeUndefined();
});
