import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import type { Schema } from "@signoff/openapi";
import { findProperty, follow, type PlacedSchema, requires } from "./schema-parts.ts";

type Resolve = UserContext["resolve"];

/**
 * A discriminator tells each member of its union by the constants that the member has itself: types are narrowed by these, and a
 * mapping that says otherwise would make members of the union never.
 */
export const mapDiscriminators: Oas3Rule = () => ({
  Schema(schema, { report, location, resolve }) {
    const reason = faultOf({ schema: schema as Schema, location }, resolve);
    if (reason === undefined) return;
    report({ message: reason, location: location.child(["discriminator"]).key() });
  },
});

/** What is wrong with the discriminator of a schema, if it has one. */
function faultOf({ schema, location }: PlacedSchema, resolve: Resolve): string | undefined {
  const { discriminator, oneOf, anyOf } = schema;
  if (discriminator === undefined) return undefined;
  const members = oneOf ?? anyOf;
  if (!members) return "A discriminator stands beside the oneOf whose members it tells apart.";
  const { propertyName, mapping } = discriminator;
  if (!mapping) return `The discriminator needs a mapping from each ${propertyName} to its member.`;
  const mapped = valuesByTarget(mapping, { schema, location }, resolve);
  for (const member of members) {
    const target = follow({ schema: member, location }, resolve);
    const values = target && mapped.get(target.schema);
    if (!target || !values) {
      return `The discriminator's mapping has no value for ${member.$ref ?? "a member that has no name"}.`;
    }
    const own = constantsOf(target, propertyName, resolve);
    if (own?.toSorted().join("\n") === values.toSorted().join("\n")) continue;
    const told = own ? own.join(", ") : "no constant that is required";
    return `The discriminator maps ${values.join(", ")} to ${member.$ref}, whose ${propertyName} has ${told}.`;
  }
  return mapped.size > members.length
    ? "The discriminator's mapping leads to what is no member."
    : undefined;
}

/** The values that a mapping has for each schema. */
function valuesByTarget(
  mapping: Readonly<Record<string, string>>,
  { location }: PlacedSchema,
  resolve: Resolve,
): ReadonlyMap<Schema, readonly string[]> {
  const found = new Map<Schema, string[]>();
  for (const [value, reference] of Object.entries(mapping)) {
    const target = follow({ schema: { $ref: reference }, location }, resolve);
    if (target) found.set(target.schema, [...(found.get(target.schema) ?? []), value]);
  }
  return found;
}

/** The values that a member's property can have; none unless it is a list of some, and always there. */
function constantsOf(
  member: PlacedSchema,
  name: string,
  resolve: Resolve,
): readonly string[] | undefined {
  const property = findProperty(member, name, resolve);
  const { schema } = (property && follow(property, resolve)) ?? {};
  const values = schema?.enum ?? (schema?.const === undefined ? undefined : [schema.const]);
  const isSure = requires(member, name, resolve) && schema?.["x-signoff-open"] !== true;
  return isSure ? values?.map(String) : undefined;
}
