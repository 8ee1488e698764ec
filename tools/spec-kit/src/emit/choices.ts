import type { OpenApiDocument, Schema } from "@signoff/openapi";

/**
 * The document with those objects as a choice of several that have exactly one of their optional properties.
 *
 * A spec says this by `minProperties` and `maxProperties`: not every generator of others takes a choice for a form.
 */
export function writeOutChoices(document: OpenApiDocument): OpenApiDocument {
  const { components } = document;
  if (!components?.schemas) return document;
  const schemas = Object.entries(components.schemas).map(([name, schema]) => [
    name,
    writeOut(schema),
  ]);
  return { ...document, components: { ...components, schemas: Object.fromEntries(schemas) } };
}

function writeOut(schema: Schema): Schema {
  const { description, minProperties, maxProperties, ...rest } = schema;
  const { properties = {}, required = [] } = rest;
  const count = required.length + 1;
  const optional = Object.keys(properties).filter((name) => !required.includes(name));
  const isChoice = minProperties === count && maxProperties === count && optional.length > 1;
  if (schema.type !== "object" || !isChoice) return schema;
  const oneOf = optional.map((chosen) => {
    const own = Object.entries(properties).filter(
      ([name]) => name === chosen || required.includes(name),
    );
    const demands = { properties: Object.fromEntries(own), required: [...required, chosen] };
    return Object.assign({}, rest, demands);
  });
  return description === undefined ? { oneOf } : { description, oneOf };
}
