import { type OpenApiDocument, resolveReference, type Schema, schemaName } from "@signoff/openapi";
import { directCalls } from "./calls.ts";
import { type Direction, isIn } from "./form.ts";

/** The names of the schemas that requests hold, and of those that answers hold, at whatever depth. */
export type Reach = Readonly<Record<Direction, ReadonlySet<string>>>;

/** Finds which schemas go with requests, with answers, with both or with neither. */
export function reachOf(document: OpenApiDocument): Reach {
  const reach = { request: new Set<string>(), answer: new Set<string>() };
  directCalls(document, (schema, direction) => {
    visit(schema, direction);
    return schema;
  });
  return reach;

  function visit(schema: Schema, direction: Direction): void {
    const name = schema.$ref === undefined ? undefined : schemaName(schema.$ref);
    if (name !== undefined && !reach[direction].has(name)) {
      reach[direction].add(name);
      visit(resolveReference<Schema>(document, schema), direction);
    }
    for (const part of partsOf(schema)) visit(part, direction);
    for (const property of Object.values(schema.properties ?? {})) {
      if (isIn(document, property, direction)) visit(property, direction);
    }
  }
}

/** The schemas that a schema is made of, but for its properties. */
function partsOf(schema: Schema): readonly Schema[] {
  const { items, prefixItems, allOf, anyOf, oneOf, additionalProperties } = schema;
  const others = typeof additionalProperties === "object" ? additionalProperties : undefined;
  return [items, prefixItems, allOf, anyOf, oneOf, others]
    .flat()
    .filter((part) => part !== undefined);
}
