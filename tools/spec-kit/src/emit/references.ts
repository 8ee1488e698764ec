import { type OpenApiDocument, resolveReference, type Schema } from "@signoff/openapi";
import { directCalls } from "./directions/calls.ts";
import { mapParts, mapValues } from "./schema-parts.ts";

/**
 * The document with each property that refers to a schema told as that schema is, as far as it says nothing itself: whoever
 * looks at the property sees the words, the default, the limits and the example.
 */
export function tellReferences(document: OpenApiDocument): OpenApiDocument {
  const tell = (schema: Schema): Schema => {
    const { properties } = schema;
    return {
      ...mapParts(schema, tell),
      ...(properties && {
        properties: mapValues(properties, (property) => withFacts(document, tell(property))),
      }),
    };
  };
  const told = directCalls(document, tell);
  const { schemas } = told.components ?? {};
  if (!schemas) return told;
  return { ...told, components: { ...told.components, schemas: mapValues(schemas, tell) } };
}

/** A schema with what is said of the one that it refers to, and not by itself. */
export function withFacts(document: OpenApiDocument, schema: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  const target = resolveReference<Schema>(document, schema);
  const { description, default: fallback, examples, example } = target;
  const { minimum, maximum, minLength, maxLength, minItems, maxItems } = target;
  const hasOwn = (schema.examples ?? schema.example) !== undefined;
  const first = target.enum !== undefined || hasOwn ? undefined : (examples?.[0] ?? example);
  const facts = {
    description,
    default: fallback,
    examples: first === undefined ? undefined : [first],
    minimum,
    maximum,
    minLength,
    maxLength,
    minItems,
    maxItems,
  };
  const known = Object.entries(facts).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(known), ...schema };
}
