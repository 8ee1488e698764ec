import { type OpenApiDocument, resolveReference, type Schema, schemaName } from "@signoff/openapi";
import { comment } from "./comment.ts";
import { indexSignature, objectMembers, typeOf } from "./type.ts";

/** One exported type for each schema with a name, written out, so that editors show these names at every depth. */
export function namedTypes(document: OpenApiDocument): readonly string[] {
  const schemas = document.components?.schemas ?? {};
  return Object.entries(schemas).map(
    ([name, schema]) => comment(schema) + declaration(document, name, schema),
  );
}

function declaration(document: OpenApiDocument, name: string, schema: Schema): string {
  const shape = interfaceShape(document, schema);
  if (!shape) return `export type ${name} = ${typeOf(schema)};`;
  const heritage = shape.bases.length > 0 ? ` extends ${shape.bases.join(", ")}` : "";
  const body = shape.members.length > 0 ? ["{", ...shape.members, "}"].join("\n") : "{}";
  return `export interface ${name}${heritage} ${body}`;
}

/** What an interface for a schema says. */
interface InterfaceShape {
  readonly bases: readonly string[];
  readonly members: readonly string[];
  /** The names of all properties, those of the bases among them. */
  readonly properties: readonly string[];
}

/** The interface that stands for a schema: for an object whose parts, if any, do not say the same property twice. */
function interfaceShape(document: OpenApiDocument, schema: Schema): InterfaceShape | undefined {
  const { allOf = [], properties = {}, additionalProperties, required = [] } = schema;
  if (schema.$ref ?? schema.anyOf ?? schema.oneOf ?? schema.enum ?? schema.const) return undefined;
  const isTyped = schema.type === "object" || (schema.type === undefined && allOf.length > 0);
  const isPlain = additionalProperties === undefined || typeof additionalProperties === "boolean";
  if (!isTyped || !isPlain) return undefined;
  const own = Object.keys(properties);
  const isEmpty = own.length === 0 && allOf.length === 0;
  if (isEmpty && additionalProperties === false) return undefined;
  const parts = allOf.map((part) => partShape(document, part));
  if (!parts.every((part) => part !== undefined)) return undefined;
  const names = [...own, ...parts.flatMap((part) => part.properties)];
  const isDistinct = new Set(names).size === names.length;
  if (!isDistinct || !required.every((name) => own.includes(name))) return undefined;
  const isOpen = isEmpty || additionalProperties === true;
  return {
    bases: parts.flatMap((part) => part.bases),
    members: [
      ...objectMembers(schema),
      ...parts.flatMap((part) => part.members),
      ...(isOpen ? [indexSignature] : []),
    ],
    properties: names,
  };
}

/** A part of a schema: a base where it has a name, else members. */
function partShape(document: OpenApiDocument, part: Schema): InterfaceShape | undefined {
  const name = part.$ref === undefined ? undefined : schemaName(part.$ref);
  const schema = resolveReference<Schema>(document, part);
  const shape = interfaceShape(document, schema);
  if (!shape || name === undefined) return shape;
  return { bases: [name], members: [], properties: shape.properties };
}
