import {
  type Header,
  listOperations,
  type OpenApiDocument,
  type Parameter,
  type PlacedOperation,
  resolveReference,
  type Response,
  type RequestBody,
  type Schema,
  schemaTypes,
} from "@signoff/openapi";
import { fieldPlace } from "./fields.ts";
import { type Gap, nothing } from "./gap.ts";

/** What a spec has to say of a place in words: a description, or an example. */
export interface Word {
  readonly kind: "description" | "example";
  /** Such as `listParcels query page example` or `Parcel.weight description`. */
  readonly at: string;
  readonly isSaid: boolean;
}

/** The gap that an unsaid word is. */
export function unsaid({ kind, at }: Word): Gap {
  return {
    at,
    documented: kind === "example" ? "an example" : "a description",
    specified: nothing,
  };
}

/**
 * All parameters, properties, answers and their headers, which need descriptions, and examples where they are plain.
 *
 * Those that a reference leads to count where they are defined.
 */
export function listWords(document: OpenApiDocument): readonly Word[] {
  const schemas = Object.entries(document.components?.schemas ?? {});
  return [
    ...listOperations(document).flatMap((placed) => ofOperation(document, placed)),
    ...schemas.flatMap(([name, schema]) => ofProperties(document, name, schema)),
  ];
}

function ofOperation(document: OpenApiDocument, placed: PlacedOperation): readonly Word[] {
  const { operation, parameters } = placed;
  const name = operation.operationId ?? `${placed.method} ${placed.path}`;
  const body =
    operation.requestBody && resolveReference<RequestBody>(document, operation.requestBody);
  return [
    ...parameters.flatMap((one) => ofParameter(document, `${name} ${one.in} ${one.name}`, one)),
    ...ofContent(document, `${name} body`, body?.content),
    ...Object.entries(operation.responses ?? {}).flatMap(([status, node]) =>
      ofAnswer(document, `${name} ${status}`, resolveReference<Response>(document, node)),
    ),
  ];
}

function ofParameter(document: OpenApiDocument, at: string, parameter: Parameter): readonly Word[] {
  const { schema, example, examples } = parameter;
  const hasOwn = example !== undefined || examples !== undefined;
  return [describe(at, parameter.description), ...exemplify(document, at, schema, hasOwn)];
}

function ofAnswer(document: OpenApiDocument, at: string, answer: Response): readonly Word[] {
  const headers = Object.entries(answer.headers ?? {}).map(([name, node]) =>
    describe(`${at} header ${name}`, resolveReference<Header>(document, node).description),
  );
  return [describe(at, answer.description), ...headers, ...ofContent(document, at, answer.content)];
}

function ofContent(
  document: OpenApiDocument,
  at: string,
  content: RequestBody["content"] = {},
): readonly Word[] {
  return Object.entries(content).flatMap(([mediaType, { schema = {} }]) =>
    ofProperties(document, `${at} ${mediaType}`, schema),
  );
}

/** The properties of a schema as far as it has no name of its own, those of its parts, choices and items among them. */
function ofProperties(document: OpenApiDocument, at: string, schema: Schema): readonly Word[] {
  if (schema.$ref !== undefined) return [];
  const parts = [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  const { additionalProperties: values } = schema;
  return [
    ...Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
      const place = fieldPlace(at, name);
      const { description } = { ...resolveReference<Schema>(document, property), ...property };
      return [describe(place, description)].concat(
        exemplify(document, place, property),
        ofProperties(document, place, property),
      );
    }),
    ...parts.flatMap((part) => ofProperties(document, at, part)),
    ...(schema.items ? ofProperties(document, `${at}[]`, schema.items) : []),
    ...(typeof values === "object" ? ofProperties(document, `${at}{}`, values) : []),
  ];
}

function describe(at: string, description: string | undefined): Word {
  return { kind: "description", at: `${at} description`, isSaid: Boolean(description?.trim()) };
}

function exemplify(
  document: OpenApiDocument,
  at: string,
  schema: Schema = {},
  hasOwn = false,
): readonly Word[] {
  const facts = { ...resolveReference<Schema>(document, schema), ...schema };
  if (!needsExample(document, facts)) return [];
  const items = facts.items && resolveReference<Schema>(document, facts.items);
  const isSaid = hasOwn || hasExample(facts) || (items !== undefined && hasExample(items));
  return [{ kind: "example", at: `${at} example`, isSaid }];
}

/** A text or number, or a list of such, that is none of a few values, no secret and no file. */
function needsExample(document: OpenApiDocument, schema: Schema): boolean {
  if (schema.enum ?? schema.const ?? schema.writeOnly) return false;
  if (schema.format === "binary" || schema.format === "password") return false;
  const types = schemaTypes(schema);
  if (types.some((type) => ["string", "integer", "number"].includes(type))) return true;
  if (!types.includes("array") || !schema.items) return false;
  return needsExample(document, resolveReference<Schema>(document, schema.items));
}

/** A default shows what a value looks like as well as an example does. */
function hasExample({ examples, example, default: fallback }: Schema): boolean {
  return [examples, example, fallback].some((value) => value !== undefined);
}
