import {
  type OpenApiDocument,
  type Parameter,
  type PlacedOperation,
  type RequestBody,
  resolveReference,
  type Schema,
} from "@signoff/openapi";
import { dataType } from "../answer.ts";
import { bodyKind } from "../media.ts";
import { Code, literal } from "./literal.ts";

/** A call with what the spec gives as examples: all that has to be sent, and the body. */
export function exampleCall(document: OpenApiDocument, placed: PlacedOperation): string {
  const { operation } = placed;
  const params = exampleParams(document, placed.parameters);
  const body = exampleBody(document, placed);
  const init = { ...(params && { params }), ...body };
  const argument = Object.keys(init).length > 0 ? `, ${literal(init)}` : "";
  const call = `await ${operation.operationId}(session${argument});`;
  return dataType(document, operation) === "undefined" ? call : `const { data } = ${call}`;
}

function exampleParams(
  document: OpenApiDocument,
  parameters: readonly Parameter[],
): object | undefined {
  const kinds = ["path", "query", "header"].flatMap((kind) => {
    const needed = parameters.filter((one) => one.in === kind && one.required);
    if (needed.length === 0) return [];
    const values = needed.map((one) => [one.name, exampleOfParameter(document, one)]);
    return [[kind, Object.fromEntries(values)]];
  });
  return kinds.length > 0 ? (Object.fromEntries(kinds) as object) : undefined;
}

function exampleOfParameter(document: OpenApiDocument, parameter: Parameter): unknown {
  const [first] = Object.values(parameter.examples ?? {});
  const schema = parameter.schema ?? {};
  return parameter.example ?? first?.value ?? exampleOfSchema(document, schema);
}

function exampleOfSchema(document: OpenApiDocument, node: Schema): unknown {
  const schema = resolveReference<Schema>(document, node);
  const { examples, example, default: fallback, const: only, enum: values } = schema;
  return examples?.[0] ?? example ?? fallback ?? only ?? values?.[0] ?? "";
}

function exampleBody(document: OpenApiDocument, { operation }: PlacedOperation): object {
  if (!operation.requestBody) return {};
  const { content = {} } = resolveReference<RequestBody>(document, operation.requestBody);
  const [first] = Object.entries(content);
  if (!first) return {};
  const [mediaType, { schema = {}, example, examples }] = first;
  const given = example ?? Object.values(examples ?? {})[0]?.value;
  if (given === undefined) return {};
  const resolved = resolveReference<Schema>(document, schema);
  const kind = bodyKind(mediaType, resolved);
  if (kind === "binary") return { body: bytes(given) };
  return { body: kind === "multipart" ? withFiles(document, schema, given) : given };
}

/** The value with bytes in place of the texts that stand for files. */
function withFiles(document: OpenApiDocument, node: Schema, value: unknown): unknown {
  const schema = resolveReference<Schema>(document, node);
  if (schema.format === "binary") return bytes(value);
  if (schema.items && Array.isArray(value)) {
    const { items } = schema;
    return value.map((one) => withFiles(document, items, one));
  }
  if (!schema.properties || typeof value !== "object" || value === null) return value;
  const { properties } = schema;
  const members = Object.entries(value).map(([name, one]) => [
    name,
    properties[name] ? withFiles(document, properties[name], one) : one,
  ]);
  return Object.fromEntries(members);
}

function bytes(value: unknown): Code {
  return new Code(`new Blob([${JSON.stringify(String(value))}])`);
}
