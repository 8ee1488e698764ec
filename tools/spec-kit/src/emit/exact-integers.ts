import {
  listOperations,
  type OpenApiDocument,
  resolveReference,
  type Schema,
  schemaTypes,
} from "../openapi.ts";
import { answerBodies } from "./answer.ts";

/** The names of all properties in answers that are int64, or list int64, sorted. */
export function exactIntegers(document: OpenApiDocument): readonly string[] {
  const names = new Set<string>();
  const seen = new Map<Schema, Set<string | undefined>>();
  for (const { operation } of listOperations(document)) {
    for (const outcome of ["success", "failure"] as const) {
      for (const body of answerBodies(document, operation, outcome)) {
        if (body?.schema) collect(body.schema, undefined);
      }
    }
  }
  return [...names].toSorted();

  function collect(node: Schema, name: string | undefined): void {
    const schema = resolveReference<Schema>(document, node);
    const visits = seen.get(schema) ?? new Set();
    seen.set(schema, visits);
    if (visits.has(name)) return;
    visits.add(name);
    const isExact = schemaTypes(schema).includes("integer") && schema.format === "int64";
    if (isExact && name !== undefined) names.add(name);
    const parts = [schema.items, schema.prefixItems, schema.allOf, schema.anyOf, schema.oneOf];
    for (const part of parts.flat()) {
      if (part) collect(part, name);
    }
    for (const [property, part] of Object.entries(schema.properties ?? {})) collect(part, property);
    if (typeof schema.additionalProperties === "object") {
      collect(schema.additionalProperties, undefined);
    }
  }
}
