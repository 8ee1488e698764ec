import type { OpenApiDocument } from "@signoff/openapi";
import { compareContracts, type Comparison } from "../../../src/diff/compare.ts";
import type { Change } from "../../../src/diff/change.ts";

/** A package that exports no schema. */
export const noNames: Comparison["exported"] = { old: new Map(), now: new Map() };

/** Where a schema under test is used. */
export type Use = "request" | "response" | "both";

type Json = Readonly<Record<string, unknown>>;

/** A document with one operation, as a test changes it. */
export function documentOf(operation: Json, more: Json = {}): OpenApiDocument {
  const get = { operationId: "do", responses: { "200": { description: "Done." } }, ...operation };
  return {
    openapi: "3.1.1",
    info: { title: "Test", version: "1.0.0" },
    paths: { "/do": { post: get } },
    ...more,
  };
}

/** A document with a schema `Thing`, and others beside it, in requests, in answers or in both. */
export function documentWith(thing: Json, use: Use, others: Json = {}): OpenApiDocument {
  const content = { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } };
  return documentOf(
    {
      ...(use !== "response" && { requestBody: { required: true, content } }),
      responses: { "200": { description: "Done.", ...(use !== "request" && { content }) } },
    },
    { components: { schemas: { Thing: thing, ...others } } },
  );
}

/** Each change in one line: `kind, what, place: class level`. */
export function sayChanges(
  old: OpenApiDocument,
  now: OpenApiDocument,
  exported: readonly string[] = [],
  exportedNow: readonly (readonly [string, string])[] = [],
): readonly string[] {
  return compareContracts({
    old,
    now,
    exported: { old: new Map(exported.map((name) => [name, name])), now: new Map(exportedNow) },
  }).map(sayChange);
}

function sayChange({ kind, subject, place, class: view, level }: Change): string {
  const { operation, schema, component } = subject;
  return `${kind}, ${operation ?? schema ?? component ?? "document"}, ${place || "itself"}: ${view} ${level}`;
}

/** What a change of a schema comes to: `kind place: class level`. */
export function sayThing(old: Json, now: Json, use: Use, others: Json = {}): readonly string[] {
  const changes = compareContracts({
    old: documentWith(old, use, others),
    now: documentWith(now, use, others),
    exported: noNames,
  });
  return changes.map(
    ({ kind, place, class: view, level }) => `${kind} ${place || "itself"}: ${view} ${level}`,
  );
}
