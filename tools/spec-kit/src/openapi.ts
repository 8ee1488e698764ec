/** The parts of a bundled OpenAPI 3.1 document that the emitters and the coverage check read. */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string };
  readonly tags?: readonly Tag[];
  readonly paths?: Readonly<Record<string, PathItem>>;
  readonly components?: {
    readonly schemas?: Readonly<Record<string, Schema>>;
    readonly responses?: Readonly<Record<string, Response>>;
    readonly securitySchemes?: Readonly<Record<string, SecurityScheme | Reference>>;
  };
  readonly security?: readonly SecurityRequirement[];
}

/** A group of operations. */
interface Tag {
  readonly name: string;
  readonly description?: string;
}

/** Schemes that are needed together, by name. */
type SecurityRequirement = Readonly<Record<string, readonly string[]>>;

/** A kind of credentials. */
export interface SecurityScheme {
  readonly type: string;
  /** That of HTTP, such as `bearer`. */
  readonly scheme?: string;
  /** The header, cookie or query parameter that holds the key. */
  readonly name?: string;
}

/** A pointer within the document. */
export interface Reference {
  readonly $ref: string;
}

/** The operations of one path, and the parameters that they share. */
type PathItem = { readonly parameters?: readonly (Parameter | Reference)[] } & {
  readonly [method in Lowercase<Method>]?: Operation;
};

/** One method on one path. */
export interface Operation {
  readonly operationId?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: RequestBody | Reference;
  readonly responses?: Readonly<Record<string, Response | Reference>>;
  readonly security?: readonly SecurityRequirement[];
  readonly tags?: readonly string[];
  readonly "x-signoff-idempotent"?: boolean;
  readonly "x-signoff-source"?: string;
  readonly "x-signoff-session"?: { readonly role: "sign-in" | "sign-off" };
  readonly "x-signoff-helper"?: string | readonly string[];
}

/** One parameter of an operation. */
export interface Parameter extends Content {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required?: boolean;
  readonly deprecated?: boolean;
  readonly description?: string;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, { readonly value?: unknown }>>;
  readonly schema?: Schema;
}

/** What an operation is sent. */
export interface RequestBody extends Content {
  readonly required?: boolean;
}

/** What an operation answers with one status. */
export interface Response extends Content {
  readonly description?: string;
  readonly headers?: Readonly<Record<string, Header | Reference>>;
}

/** A header of an answer. */
export interface Header {
  readonly description?: string;
  readonly schema?: Schema;
}

/** Bodies by media type. */
interface Content {
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
}

/** A JSON schema, or a reference to one. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly readOnly?: boolean;
  readonly enum?: readonly unknown[];
  readonly "x-enum-varnames"?: readonly string[];
  readonly "x-enum-descriptions"?: readonly string[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  /** The older form of `examples`. */
  readonly example?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly writeOnly?: boolean;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly "x-signoff-exact"?: boolean;
  readonly "x-signoff-open"?: boolean;
}

/** The methods that a client has, in the order in which they are written. */
export const methods = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD"] as const;

/** One of {@link methods}. */
export type Method = (typeof methods)[number];

/** An operation with its place, and all parameters that apply to it. */
export interface PlacedOperation {
  readonly method: Method;
  readonly path: string;
  readonly operation: Operation;
  readonly parameters: readonly Parameter[];
}

/** All operations of a document, in its own order of paths. */
export function listOperations(document: OpenApiDocument): readonly PlacedOperation[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method.toLowerCase() as Lowercase<Method>];
      if (!operation) return [];
      return [{ method, path, operation, parameters: listParameters(document, item, operation) }];
    }),
  );
}

/** The node itself, or the one that it refers to, however many steps away. */
export function resolveReference<Node extends object>(
  document: OpenApiDocument,
  node: Node | Reference,
): Node {
  let current: Node | Reference = node;
  while ("$ref" in current && typeof current.$ref === "string") {
    current = lookUp(document, current.$ref) as Node | Reference;
  }
  return current as Node;
}

/** The name of the schema that a reference into `#/components/schemas` means, if it is one. */
export function schemaName(reference: string): string | undefined {
  const prefix = "#/components/schemas/";
  const name = reference.startsWith(prefix) ? reference.slice(prefix.length) : "";
  return name !== "" && !name.includes("/") ? unescapePointer(name) : undefined;
}

/** The types that a schema names, without `"null"`. */
export function schemaTypes(schema: Schema): readonly string[] {
  return [schema.type ?? []].flat().filter((type) => type !== "null");
}

/** Whether an integer may exceed 2^53: `x-signoff-exact` says so, and where it is silent the format int64. */
export function isExact(schema: Schema): boolean {
  return schema["x-signoff-exact"] ?? schema.format === "int64";
}

/** Whether a list has the known values only, and answers may have others. */
export function isOpenList(schema: Schema): boolean {
  return schema.enum !== undefined && schema["x-signoff-open"] === true;
}

/** Whether a schema lets `null` pass. */
export function isNullable(schema: Schema): boolean {
  return [schema.type ?? []].flat().includes("null");
}

function listParameters(
  document: OpenApiDocument,
  item: PathItem,
  operation: Operation,
): readonly Parameter[] {
  const byPlace = new Map<string, Parameter>();
  for (const node of [...(item.parameters ?? []), ...(operation.parameters ?? [])]) {
    const parameter = resolveReference<Parameter>(document, node);
    byPlace.set(`${parameter.in} ${parameter.name}`, parameter);
  }
  return [...byPlace.values()];
}

function lookUp(document: OpenApiDocument, reference: string): unknown {
  if (!reference.startsWith("#/")) throw new Error(`${reference} leads out of the bundle`);
  let node: unknown = document;
  for (const step of reference.slice(2).split("/")) {
    node = (node as Record<string, unknown> | undefined)?.[unescapePointer(step)];
  }
  if (typeof node !== "object" || node === null) throw new Error(`${reference} leads nowhere`);
  return node;
}

function unescapePointer(step: string): string {
  return decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~");
}
