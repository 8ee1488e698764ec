import { child, children, type Located } from "@signoff/openapi";
import type { JsonPath } from "./nulls.ts";
import type { OpenApiDocument } from "./openapi.ts";
import { Problem } from "./problem.ts";

/** Finds the properties of a JSON value that its schema does not have. */
export type UndocumentedSearch = (value: unknown) => readonly JsonPath[];

/** Makes the search for one schema. An object whose schema leaves open what it has is not looked into. */
export function createUndocumentedSearch(
  document: OpenApiDocument,
  schema: Located | undefined,
): UndocumentedSearch {
  return (value) => (schema ? search(document, [schema], value, []) : []);
}

/** What is wrong with properties that are not documented; `undefined` where there are none. */
export function undocumentedProblem(noun: string, paths: readonly JsonPath[]): Problem | undefined {
  const texts = paths.map((path) => `${noun} property "/${path.join("/")}" is not documented`);
  return texts.length > 0 ? new Problem(400, texts.join("; ")) : undefined;
}

/** `schemas` hold for the value together, or one of them does. */
function search(
  document: OpenApiDocument,
  schemas: readonly Located[],
  value: unknown,
  path: JsonPath,
): JsonPath[] {
  if (schemas.length === 0 || typeof value !== "object" || value === null) return [];
  const parts = schemas.flatMap((schema) => partsOf(document, schema));
  const under = (key: string): Located[] =>
    parts.flatMap((part) => child(document, part, key) ?? []);
  const [items, more] = [under("items"), under("additionalProperties")];
  const known = under("properties");
  const isFree = parts.some(({ value: part }) => isOpen(part)) || known.length === 0;
  return Object.entries(value).flatMap(([name, member]) => {
    const at = [...path, name];
    if (Array.isArray(value)) return search(document, items, member, at);
    const named = known.filter((properties) => Object.hasOwn(properties.value, name));
    if (named.length === 0) return isFree ? search(document, more, member, at) : [at];
    return search(
      document,
      named.flatMap((properties) => child(document, properties, name) ?? []),
      member,
      at,
    );
  });
}

/** A schema, and all that it is put together of. */
function partsOf(document: OpenApiDocument, schema: Located): Located[] {
  const others = ["allOf", "anyOf", "oneOf"].flatMap((key) => children(document, schema, key));
  return [schema, ...others.flatMap((part) => partsOf(document, part))];
}

function isOpen(schema: Located["value"]): boolean {
  const { additionalProperties = false, patternProperties } = schema;
  return additionalProperties !== false || patternProperties !== undefined;
}
