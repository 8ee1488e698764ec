import { type OpenApiDocument, resolveReference, type Schema } from "@signoff/openapi";

/** The members of an object schema, those of its `allOf` parts among them. */
export interface Members {
  readonly properties: Readonly<Record<string, Schema>>;
  readonly required: ReadonlySet<string>;
}

/** What an object schema consists of; `undefined` where the schema is no object or has alternatives. */
export function membersOf(document: OpenApiDocument, node: Schema): Members | undefined {
  const schema = resolveReference<Schema>(document, node);
  if (schema.oneOf ?? schema.anyOf) return undefined;
  const parts = (schema.allOf ?? []).map((part) => membersOf(document, part));
  if (!schema.properties && parts.length === 0) return undefined;
  const required = [schema.required ?? [], ...parts.map((part) => [...(part?.required ?? [])])];
  return {
    properties: Object.assign({}, ...parts.map((part) => part?.properties), schema.properties),
    required: new Set(required.flat()),
  };
}
