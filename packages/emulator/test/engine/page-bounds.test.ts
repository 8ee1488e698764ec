import { expect, test } from "vitest";
import { type OpenApiDocument, readOperations } from "../../src/engine/openapi.ts";
import { type Parameter, readParameter } from "../../src/engine/parameter.ts";
import { createSchemas } from "../../src/engine/schemas.ts";
import { spec as directlink } from "../../src/directlink/spec.ts";
import { spec as edinDocflow } from "../../src/edin-docflow/spec.ts";
import { spec as symphony } from "../../src/symphony/spec.ts";
import { tolerancesOf } from "../../src/tolerances.ts";
import { problemOf, startNotes } from "./notes.ts";

const firstOf: Readonly<Record<string, number>> = {
  limit: 1,
  size: 1,
  pageSize: 1,
  offset: 0,
  skip: 0,
  page: 0,
};

/** All query parameters of a document that ask for a page by number. */
function pagingOf(document: OpenApiDocument): readonly Parameter[] {
  const schemas = createSchemas(document);
  return readOperations(document).flatMap((operation) =>
    operation.parameters
      .filter(({ value: { in: place, schema } }) => {
        const { type } = (schema ?? {}) as { type?: unknown };
        return place === "query" && type === "integer";
      })
      .filter(({ value }) => value["name"] in firstOf)
      .map((one) => readParameter(document, schemas, one, "query", tolerancesOf({}, operation.id))),
  );
}

test.each([
  ["directlink", directlink, 3],
  ["edin-docflow", edinDocflow, 14],
  ["symphony", symphony, 50],
] as const)("no list of %s has a page before its first entry", (provider, document, atLeast) => {
  const paging = pagingOf(document);
  expect(paging.length).toBeGreaterThanOrEqual(atLeast);
  for (const { name, check } of paging) {
    const first = firstOf[name] ?? 0;
    const fault = check({ value: String(first - 1) });
    expect([provider, name, fault?.text]).toEqual([
      provider,
      name,
      expect.stringMatching(/\/value must be >= [01]$/),
    ]);
    expect([provider, name, check({ value: String(Math.max(first, 1)) })]).toEqual([
      provider,
      name,
      undefined,
    ]);
  }
});

test("whether the server is strict or not", async () => {
  for (const strict of [true, false]) {
    const server = await startNotes({ strict });
    expect(await problemOf(fetch(`${server.url}/notes?skip=-1`))).toEqual({
      status: 400,
      problem: 'query parameter "skip": must be >= 0',
    });
    expect((await fetch(`${server.url}/notes?skip=0`)).ok).toBe(true);
    await server.close();
  }
});
