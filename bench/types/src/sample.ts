import { type OpenApiDocument, resolveReference, type Schema, schemaTypes } from "@signoff/openapi";
import { membersOf } from "./schema-parts.ts";

/** A value of the schema as TypeScript writes it: what is required, and two of the optional members. */
export function sample(document: OpenApiDocument, node: Schema): string {
  const schema = resolveReference<Schema>(document, node);
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return JSON.stringify(schema.enum[0]);
  const [choice] = schema.oneOf ?? schema.anyOf ?? [];
  if (choice) return sample(document, choice);
  const members = membersOf(document, schema);
  if (members) {
    const { properties, required } = members;
    const optional = Object.keys(properties).filter((name) => !required.has(name));
    const chosen = [...required, ...optional.slice(0, 2)];
    const texts = chosen.map((name) => {
      const property = properties[name];
      return `${JSON.stringify(name)}: ${property ? sample(document, property) : "undefined"}`;
    });
    return `{ ${texts.join(", ")} }`;
  }
  switch (schemaTypes(schema)[0]) {
    case "integer":
    case "number":
      return "1";
    case "boolean":
      return "true";
    case "array":
      return schema.items ? `[${sample(document, schema.items)}]` : "[]";
    case "object":
      return "{}";
    default:
      return schema.format === "binary" ? "new Blob([])" : '"text"';
  }
}
