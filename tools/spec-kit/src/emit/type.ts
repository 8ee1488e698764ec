import {
  isExact,
  isNullable,
  isOpenList,
  type Schema,
  schemaName,
  schemaTypes,
} from "@signoff/openapi";
import { comment } from "./comment.ts";
import { propertyKey, union } from "./layout.ts";

/** A schema as a TypeScript type; schemas with a name by their name. Lines are not indented. */
export function typeOf(schema: Schema | undefined): string {
  if (!schema) return "unknown";
  if (schema.$ref !== undefined) return typeOfReference(schema.$ref);
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  const nullable = isNullable(schema) ? ["null"] : [];
  if (schema.enum) {
    const values = schema.enum.map((value) => JSON.stringify(value));
    const others = isOpenList(schema) ? schemaTypes(schema).map(anyOther) : [];
    return union([...values, ...others, ...nullable]);
  }
  const parts = [
    ...ownType(schema, nullable),
    ...(schema.allOf ?? []).map((part) => group(typeOf(part))),
    ...[schema.anyOf, schema.oneOf].filter((choices) => choices !== undefined).map(choose),
  ];
  const whole =
    parts.length === 1 ? (parts[0] ?? "unknown") : parts.map((part) => group(part)).join(" & ");
  return demand(schema, whole) || "unknown";
}

/** Makes properties mandatory that a schema requires of its parts. */
function demand({ allOf, properties = {}, required = [] }: Schema, whole: string): string {
  const names = required.filter((name) => !(name in properties));
  if (!allOf || names.length === 0) return whole;
  return `${group(whole, "|")} & Required<Pick<${whole}, ${union(names.map((name) => JSON.stringify(name)))}>>`;
}

/** What a list that stays open lets pass beside its values, so that editors still offer those. */
function anyOther(type: string): string {
  return `(${type === "integer" ? "number" : type} & {})`;
}

function typeOfReference(reference: string): string {
  const name = schemaName(reference);
  if (name === undefined) throw new Error(`${reference} is no schema with a name`);
  return name;
}

function ownType(schema: Schema, nullable: readonly string[]): readonly string[] {
  const types = schemaTypes(schema);
  const named = types.length > 0 ? types : schema.properties ? ["object"] : [];
  // An object that only says what its allOf parts say again adds nothing.
  const isEmpty = named.join() === "object" && !schema.properties && !schema.additionalProperties;
  if (isEmpty && (schema.allOf ?? schema.anyOf ?? schema.oneOf)) return [];
  if (named.length === 0) return nullable;
  return [union([...named.map((type) => typeOfKind(type, schema)), ...nullable])];
}

function typeOfKind(type: string, schema: Schema): string {
  switch (type) {
    case "string":
      return schema.format === "binary" ? "Blob" : "string";
    case "integer":
      return isExact(schema) ? "Int64" : "number";
    case "number":
    case "boolean":
      return type;
    case "array":
      return schema.prefixItems
        ? `[${schema.prefixItems.map(typeOf).join(", ")}]`
        : `${group(typeOf(schema.items))}[]`;
    case "object":
      return typeOfObject(schema);
    default:
      throw new Error(`${type} is no type of a schema`);
  }
}

function typeOfObject(schema: Schema): string {
  const { additionalProperties } = schema;
  const members = objectMembers(schema);
  if (members.length === 0) {
    const values =
      typeof additionalProperties === "object" ? typeOf(additionalProperties) : "unknown";
    return additionalProperties === false ? "Record<string, never>" : `Record<string, ${values}>`;
  }
  const open = ["{", ...members, "}"].join("\n");
  if (additionalProperties === undefined || additionalProperties === false) return open;
  const values = additionalProperties === true ? "unknown" : typeOf(additionalProperties);
  return `${open} & Record<string, ${values}>`;
}

/** The members that an object schema's own properties give. */
export function objectMembers({ properties = {}, required = [] }: Schema): readonly string[] {
  return Object.entries(properties).map(([name, property]) => {
    const modifier = property.readOnly ? "readonly " : "";
    const mark = required.includes(name) ? "" : "?";
    return `${comment(property)}${modifier}${propertyKey(name)}${mark}: ${typeOf(property)};`;
  });
}

/** The member of an object that may have others than those that the spec names. */
export const indexSignature = "[name: string]: unknown;";

function choose(choices: readonly Schema[]): string {
  return union(choices.map((choice) => group(typeOf(choice), "&")));
}

/** Brackets around a type that an operator would tear apart. */
function group(type: string, operators = "|&"): string {
  return hasOutside(type, operators) ? `(${type})` : type;
}

/** Whether one of the operators stands outside of all brackets, texts and comments. */
function hasOutside(type: string, operators: string): boolean {
  let depth = 0;
  for (const [token] of type.matchAll(/"(?:[^"\\]|\\.)*"|\/\*[^]*?\*\/|[^]/g)) {
    if ("{[(<".includes(token)) depth += 1;
    else if ("}])>".includes(token)) depth -= 1;
    else if (depth === 0 && operators.includes(token)) return true;
  }
  return false;
}
