import { type OpenApiDocument, resolveReference, type Schema } from "../openapi.ts";
import { comment } from "./comment.ts";

/** One exported type for each schema with a name, so that a hover shows that name. */
export function namedTypes(document: OpenApiDocument): readonly string[] {
  const schemas = document.components?.schemas ?? {};
  return Object.entries(schemas).map(([name, schema]) => {
    const origin = `Schema<${JSON.stringify(name)}>`;
    const declaration = isObject(document, schema, new Set())
      ? `export interface ${name} extends ${origin} {}`
      : `export type ${name} = ${origin};`;
    return comment(schema) + declaration;
  });
}

/** Whether an interface can extend it: an object whose members are known, by itself or by all its parts. */
function isObject(document: OpenApiDocument, node: Schema, seen: Set<Schema>): boolean {
  const schema = resolveReference<Schema>(document, node);
  if (seen.has(schema) || schema.anyOf || schema.oneOf || schema.enum) return false;
  seen.add(schema);
  const parts = schema.allOf ?? [];
  const isTyped = schema.type === "object" || (schema.type === undefined && parts.length > 0);
  return isTyped && parts.every((part) => isObject(document, part, new Set(seen)));
}
