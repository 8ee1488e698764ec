import type { OpenApiDocument, RequestBody, Response, Schema } from "./document.ts";
import { listOperations, type PlacedOperation } from "./operations.ts";
import { resolveReference } from "./references.ts";
import { isNullable, schemaName, schemaTypes } from "./schemas.ts";

/** A schema in a body, and what stands there. */
export interface BodyPlace {
  /** Such as `Parcel`, `Parcel.owner`, `Parcel.stops[]` or `listParcels 200 application/json`. */
  readonly at: string;
  readonly schema: Schema;
  /** The value that stands there; {@link anything} where none was given. */
  readonly value: unknown;
}

/** Stands for each value that a schema allows. */
const anything = Symbol("anything");

/** All places in the bodies of answers. What a schema with a name holds is told once, under its name. */
export function listAnswerPlaces(document: OpenApiDocument): readonly BodyPlace[] {
  const seen = new Set<Schema>();
  return listOperations(document).flatMap((placed) =>
    Object.entries(placed.operation.responses ?? {}).flatMap(([status, node]) =>
      ofContent(document, answerName(placed, status), resolveReference<Response>(document, node), {
        value: anything,
        seen,
      }),
    ),
  );
}

/** All places in the bodies of requests. What a schema with a name holds is told once, under its name. */
export function listRequestPlaces(document: OpenApiDocument): readonly BodyPlace[] {
  const seen = new Set<Schema>();
  return listOperations(document).flatMap((placed) => {
    const { requestBody } = placed.operation;
    if (!requestBody) return [];
    const body = resolveReference<RequestBody>(document, requestBody);
    return ofContent(document, `${nameOf(placed)} body`, body, { value: anything, seen });
  });
}

/** The places in one JSON body that an operation answered with a status. */
export function listPlacesOf(
  document: OpenApiDocument,
  placed: PlacedOperation,
  status: number,
  value: unknown,
): readonly BodyPlace[] {
  const { responses = {} } = placed.operation;
  const node = responses[String(status)] ?? responses["default"];
  if (!node) return [];
  const answer = resolveReference<Response>(document, node);
  const seen = new Set<Schema>();
  return ofContent(document, answerName(placed, String(status)), answer, { value, seen });
}

/** The properties that an answer has for sure at the place of a schema. */
export function promisedNames(schema: Schema): readonly string[] {
  return [...new Set([...(schema.required ?? []), ...(schema["x-signoff-promised"] ?? [])])];
}

/** What stands at a place, and the schemas that were told already. */
interface Found {
  readonly value: unknown;
  readonly seen: Set<Schema>;
}

function nameOf({ method, path, operation }: PlacedOperation): string {
  return operation.operationId ?? `${method} ${path}`;
}

function answerName(placed: PlacedOperation, status: string): string {
  return `${nameOf(placed)} ${status}`;
}

function ofContent(
  document: OpenApiDocument,
  at: string,
  { content = {} }: Pick<Response, "content">,
  found: Found,
): readonly BodyPlace[] {
  return Object.entries(content).flatMap(([mediaType, { schema }]) =>
    schema ? ofSchema(document, `${at} ${mediaType}`, schema, found) : [],
  );
}

function ofSchema(
  document: OpenApiDocument,
  at: string,
  schema: Schema,
  found: Found,
): readonly BodyPlace[] {
  const { $ref, ...own } = schema;
  const { value, seen } = found;
  const isKnown = value !== anything;
  if (!isKnown && seen.has(schema)) return [];
  seen.add(schema);
  if ($ref !== undefined) {
    const target = resolveReference<Schema>(document, { $ref });
    const places = ofSchema(document, schemaName($ref) ?? at, target, found);
    return promisedNames(own).length > 0 ? [{ at, schema: own, value }, ...places] : places;
  }
  if (isKnown && (value === null || typeof value !== "object")) return [];
  const recur = (place: string, part: Schema, inside: unknown): readonly BodyPlace[] =>
    ofSchema(document, place, part, { value: inside, seen });
  const choices = schema.anyOf ?? schema.oneOf ?? [];
  const fitting = choices.filter((choice) => !isKnown || fits(document, choice, value));
  return [
    { at, schema, value },
    ...(schema.allOf ?? []).flatMap((part) => recur(at, part, value)),
    ...(fitting.length > 0 ? fitting : choices).flatMap((part) => recur(at, part, value)),
    ...ofMembers(schema, at, value, recur),
  ];
}

function ofMembers(
  { properties = {}, items, additionalProperties: others }: Schema,
  at: string,
  value: unknown,
  recur: (place: string, part: Schema, inside: unknown) => readonly BodyPlace[],
): readonly BodyPlace[] {
  const members = Object.entries(properties).flatMap(([name, part]) =>
    valuesIn(value, [name]).flatMap((inside) => recur(`${at}.${name}`, part, inside)),
  );
  const further = typeof others === "object" ? others : undefined;
  const free = Object.keys(Object(value) as object).filter(
    (name) => !Object.hasOwn(properties, name),
  );
  return [
    ...members,
    ...(items && (value === anything || Array.isArray(value))
      ? (value === anything ? [anything] : (value as unknown[])).flatMap((item) =>
          recur(`${at}[]`, items, item),
        )
      : []),
    ...(further
      ? (value === anything ? [anything] : valuesIn(value, free)).flatMap((inside) =>
          recur(`${at}{}`, further, inside),
        )
      : []),
  ];
}

/** The members of a value that have one of the names; where there is no value, each may be there. */
function valuesIn(value: unknown, names: readonly string[]): readonly unknown[] {
  if (value === anything) return names.map(() => anything);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  return names.flatMap((name) =>
    Object.hasOwn(value, name) ? [(value as Readonly<Record<string, unknown>>)[name]] : [],
  );
}

/** Whether a value may be of one choice: its kind, the constants and all that the choice promises. */
function fits(document: OpenApiDocument, choice: Schema, value: unknown): boolean {
  const schema = resolveReference<Schema>(document, choice);
  const types = schemaTypes(schema);
  if (value === null) return isNullable(schema);
  const kind = Array.isArray(value) ? "array" : typeof value;
  if (types.length > 0 && !types.includes(kind) && kind === "object") return false;
  const members = Object(value) as Readonly<Record<string, unknown>>;
  return (
    promisedNames(schema).every((name) => Object.hasOwn(members, name)) &&
    Object.entries(schema.properties ?? {}).every(([name, property]) => {
      const { const: constant } = resolveReference<Schema>(document, property);
      return constant === undefined || members[name] === undefined || members[name] === constant;
    }) &&
    (schema.allOf ?? []).every((part) => fits(document, part, value))
  );
}
