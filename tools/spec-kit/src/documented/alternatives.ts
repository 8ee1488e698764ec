import { type OpenApiDocument, resolveReference, type Schema, schemaName } from "@signoff/openapi";

/** One of the types that a schema allows. */
export interface Alternative {
  /** A JSON schema's type, `literal` for a value of a closed list, or `any` where nothing is said. */
  readonly kind: string;
  readonly value?: unknown;
  readonly schema: Schema;
  /** The names of all schemas that it is an instance of, the nearest first. */
  readonly names: readonly string[];
}

/** The types that a schema allows, as it stands and by the parts that it refers to. */
export function listAlternatives(
  document: OpenApiDocument,
  schema: Schema,
): readonly Alternative[] {
  if (schema.$ref !== undefined) {
    const name = schemaName(schema.$ref);
    const target = lookUp(document, schema);
    return withNames(listAlternatives(document, target), name === undefined ? [] : [name]);
  }
  const { allOf: parts = [], anyOf, oneOf, ...own } = schema;
  if (parts.length > 0) return mergeParts(document, schema, [...parts, { ...schema, allOf: [] }]);
  const choices = anyOf ?? oneOf;
  if (choices && ownTypes(own).length === 0) {
    return choices.flatMap((choice) => listAlternatives(document, choice));
  }
  const values = schema.const === undefined ? schema.enum : [schema.const];
  if (values) return values.map((value) => valueAlternative(value, schema));
  const types = ownTypes(schema);
  return (types.length > 0 ? types : ["any"]).map((kind) => ({ kind, schema, names: [] }));
}

/** What is said of one property of an object. */
interface Property {
  readonly schema: Schema;
  readonly required: boolean;
}

/** The properties of an object by name, those of its parts and choices among them. */
export function listProperties(
  document: OpenApiDocument,
  node: Schema,
): ReadonlyMap<string, Property> {
  const schema = lookUp(document, node);
  const parts = (schema.allOf ?? []).map((part) => listProperties(document, part));
  const choices = (schema.anyOf ?? schema.oneOf ?? []).map((one) => listProperties(document, one));
  const said = new Map<string, Schema[]>();
  const demanded = new Set(schema.required);
  for (const part of parts) {
    for (const [name, property] of part) if (property.required) demanded.add(name);
  }
  for (const part of [...parts, ...choices]) {
    for (const [name, property] of part) say(name, property.schema);
  }
  for (const [name, property] of Object.entries(schema.properties ?? {})) say(name, property);
  for (const name of said.keys()) {
    const isInEach = choices.length > 0 && choices.every((choice) => choice.get(name)?.required);
    if (isInEach) demanded.add(name);
  }
  return new Map(
    [...said].map(([name, schemas]) => [
      name,
      { schema: allOf(schemas), required: demanded.has(name) },
    ]),
  );

  function say(name: string, property: Schema): void {
    said.set(name, [...new Set(said.get(name)).add(property)]);
  }
}

function allOf(schemas: readonly Schema[]): Schema {
  const [only, ...others] = schemas;
  return only && others.length === 0 ? only : { allOf: schemas };
}

/** A schema's type as messages tell it. */
export function describeSchema(document: OpenApiDocument, schema: Schema): string {
  const texts = listAlternatives(document, schema).map((one) => describe(document, one));
  return [...new Set(texts)].join(" | ");
}

function describe(document: OpenApiDocument, { kind, value, schema, names }: Alternative): string {
  if (kind === "literal") return typeof value === "string" ? `'${value}'` : String(value);
  if (kind === "object") return names[0] ?? "object";
  if (kind !== "array") {
    return schema.format === undefined || kind === "null" ? kind : `${kind}(${schema.format})`;
  }
  const items = describeSchema(document, schema.items ?? {});
  return items.includes("|") ? `(${items})[]` : `${items}[]`;
}

/** A part narrows what those before it allow; objects have the properties of all parts. */
function mergeParts(
  document: OpenApiDocument,
  whole: Schema,
  parts: readonly Schema[],
): readonly Alternative[] {
  const told = parts
    .map((part) => listAlternatives(document, part))
    .filter((alternatives) => alternatives.some(({ kind }) => kind !== "any"));
  const names = [...new Set(told.flat().flatMap((one) => one.names))];
  const isObject = told.length > 0 && told.flat().every(({ kind }) => kind === "object");
  if (isObject) return [{ kind: "object", schema: whole, names }];
  return withNames(told.at(-1) ?? [{ kind: "any", schema: whole, names: [] }], names);
}

function withNames(
  alternatives: readonly Alternative[],
  names: readonly string[],
): readonly Alternative[] {
  return alternatives.map((one) => ({ ...one, names: [...new Set([...names, ...one.names])] }));
}

function valueAlternative(value: unknown, schema: Schema): Alternative {
  return { kind: value === null ? "null" : "literal", value, schema, names: [] };
}

function ownTypes(schema: Schema): readonly string[] {
  if (schema.type !== undefined) return [schema.type].flat();
  if (schema.properties ?? schema.additionalProperties) return ["object"];
  return schema.items ? ["array"] : [];
}

function lookUp(document: OpenApiDocument, schema: Schema): Schema {
  return resolveReference<Schema>(document, schema);
}
