import type { Location, UserContext } from "@redocly/openapi-core";
import type { Schema } from "@signoff/openapi";

/** A schema and where it stands. */
export interface PlacedSchema {
  readonly schema: Schema;
  readonly location: Location;
}

type Resolve = UserContext["resolve"];

/** The schema itself, or the one that it refers to. */
export function follow(
  { schema, location }: PlacedSchema,
  resolve: Resolve,
): PlacedSchema | undefined {
  if (schema.$ref === undefined) return { schema, location };
  const target = resolve<Schema>({ $ref: schema.$ref }, location.source.absoluteRef);
  return target.node && { schema: target.node, location: target.location };
}

/** The schemas that a schema is made of, its properties among them unless they are left out. */
export function partsOf(
  { schema, location }: PlacedSchema,
  hasProperty: (property: Schema) => boolean,
): readonly PlacedSchema[] {
  const at = (part: Schema, ...keys: readonly (string | number)[]): PlacedSchema => ({
    schema: part,
    location: location.child([...keys]),
  });
  const { items, additionalProperties, properties = {} } = schema;
  const lists = ["prefixItems", "allOf", "anyOf", "oneOf"] as const;
  return [
    ...(items ? [at(items, "items")] : []),
    ...(typeof additionalProperties === "object"
      ? [at(additionalProperties, "additionalProperties")]
      : []),
    ...lists.flatMap((key) => (schema[key] ?? []).map((part, index) => at(part, key, index))),
    ...Object.entries(properties)
      .filter(([, property]) => hasProperty(property))
      .map(([name, property]) => at(property, "properties", name)),
  ];
}

/** The property of a name that an object has, itself or from one of its `allOf` parts. */
export function findProperty(
  holder: PlacedSchema,
  name: string,
  resolve: Resolve,
): PlacedSchema | undefined {
  return compose(holder, resolve)
    .flatMap(({ schema, location }) => {
      const own = Object.entries(schema.properties ?? {}).find(([key]) => key === name);
      return own ? [{ schema: own[1], location: location.child(["properties", name]) }] : [];
    })
    .at(0);
}

/** Whether an object, or one of its `allOf` parts, requires a property. */
export function requires(holder: PlacedSchema, name: string, resolve: Resolve): boolean {
  return compose(holder, resolve).some(({ schema }) => schema.required?.includes(name) === true);
}

/** A schema and the parts that it is composed of by `allOf`, at whatever depth; references are followed. */
function compose(holder: PlacedSchema, resolve: Resolve): readonly PlacedSchema[] {
  const followed = follow(holder, resolve);
  if (!followed) return [];
  const { schema, location } = followed;
  const parts = schema.allOf ?? [];
  return [followed, ...parts.flatMap((part) => compose({ schema: part, location }, resolve))];
}
