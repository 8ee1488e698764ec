import type { Schema } from "@signoff/openapi";

/** A schema with what it is made of changed, but for its properties. */
export function mapParts(schema: Schema, change: (part: Schema) => Schema): Schema {
  const { items, prefixItems, allOf, anyOf, oneOf, additionalProperties } = schema;
  const all = (parts: readonly Schema[]): readonly Schema[] => parts.map((part) => change(part));
  return {
    ...schema,
    ...(items && { items: change(items) }),
    ...(prefixItems && { prefixItems: all(prefixItems) }),
    ...(allOf && { allOf: all(allOf) }),
    ...(anyOf && { anyOf: all(anyOf) }),
    ...(oneOf && { oneOf: all(oneOf) }),
    ...(typeof additionalProperties === "object" && {
      additionalProperties: change(additionalProperties),
    }),
  };
}

/** A map with its values changed. */
export function mapValues<Value>(
  map: Readonly<Record<string, Value>>,
  change: (value: Value) => Value,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(map).map(([name, value]) => [name, change(value)]));
}
