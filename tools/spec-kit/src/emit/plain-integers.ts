import {
  isExact,
  listOperations,
  type OpenApiDocument,
  resolveReference,
  type Schema,
  schemaTypes,
} from "@signoff/openapi";
import { answerBodies } from "./answer.ts";

/** The answer itself, among the names of properties. */
const answer = ".";
/** A property of any name. */
const any = "*";

/**
 * Where successful answers hold numbers that never exceed 2^53: the names of the properties, each with the names of those that
 * hold it. Both are sorted.
 */
export function plainIntegers(document: OpenApiDocument): ReadonlyMap<string, readonly string[]> {
  const holders = new Map<string, Set<string>>();
  const seen = new Map<Schema, Set<string>>();
  for (const { operation } of listOperations(document)) {
    for (const body of answerBodies(document, operation, "success")) {
      if (body?.kind === "json" && body.schema) collect(body.schema, answer, answer);
    }
  }
  const sorted = [...holders].toSorted(([left], [right]) => (left < right ? -1 : 1));
  return new Map(sorted.map(([name, found]) => [name, [...found].toSorted()]));

  function collect(node: Schema, name: string, holder: string): void {
    const schema = resolveReference<Schema>(document, node);
    const visits = seen.get(schema) ?? new Set();
    seen.set(schema, visits);
    const visit = `${holder} ${name}`;
    if (visits.has(visit)) return;
    visits.add(visit);
    if (isPlain(schema)) holders.set(name, (holders.get(name) ?? new Set()).add(holder));
    const parts = [schema.items, schema.prefixItems, schema.allOf, schema.anyOf, schema.oneOf];
    for (const part of parts.flat()) {
      if (part) collect(part, name, holder);
    }
    for (const [property, part] of Object.entries(schema.properties ?? {})) {
      collect(part, property, name);
    }
    if (typeof schema.additionalProperties === "object") {
      collect(schema.additionalProperties, any, name);
    }
  }
}

function isPlain(schema: Schema): boolean {
  const types = schemaTypes(schema);
  return types.includes("number") || (types.includes("integer") && !isExact(schema));
}
