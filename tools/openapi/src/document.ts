/** The parts of a bundled OpenAPI 3.1 document that are read in this repository. */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string };
  readonly tags?: readonly Tag[];
  readonly paths?: Readonly<Record<string, PathItem>>;
  readonly components?: {
    readonly schemas?: Readonly<Record<string, Schema>>;
    readonly parameters?: Readonly<Record<string, Parameter | Reference>>;
    readonly requestBodies?: Readonly<Record<string, RequestBody | Reference>>;
    readonly responses?: Readonly<Record<string, Response>>;
    readonly headers?: Readonly<Record<string, Header | Reference>>;
    readonly securitySchemes?: Readonly<Record<string, SecurityScheme | Reference>>;
  };
  readonly security?: readonly SecurityRequirement[];
  readonly externalDocs?: { readonly url: string };
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

/** The methods that a path may have, in the order in which they are written. */
export const methods = [
  "GET",
  "POST",
  "PUT",
  "PATCH",
  "DELETE",
  "OPTIONS",
  "HEAD",
  "TRACE",
] as const;

/** One of {@link methods}. */
export type Method = (typeof methods)[number];

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
  readonly "x-signoff-since"?: Readonly<Record<string, string>>;
}

/** One parameter of an operation. */
export interface Parameter extends Content {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required?: boolean;
  /** Whether the items of a list are sent one by one under the same name. */
  readonly explode?: boolean;
  readonly deprecated?: boolean;
  readonly description?: string;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, { readonly value?: unknown }>>;
  readonly schema?: Schema;
}

/** What an operation is sent. */
export interface RequestBody extends Content {
  readonly description?: string;
  readonly required?: boolean;
}

/** What an operation answers with one status. */
export interface Response extends Content {
  readonly description?: string;
  readonly headers?: Readonly<Record<string, Header | Reference>>;
}

/** A header of an answer. */
export interface Header extends Content {
  readonly description?: string;
  readonly schema?: Schema;
}

/** Bodies by media type. */
interface Content {
  readonly content?: Readonly<
    Record<
      string,
      {
        readonly schema?: Schema;
        readonly example?: unknown;
        readonly examples?: Readonly<Record<string, { readonly value?: unknown }>>;
      }
    >
  >;
}

/** Which property tells the members of a union apart, and by which value each. */
interface Discriminator {
  readonly propertyName: string;
  /** References by value. */
  readonly mapping?: Readonly<Record<string, string>>;
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
  readonly discriminator?: Discriminator;
  readonly "x-signoff-exact"?: boolean;
  readonly "x-signoff-open"?: boolean;
  readonly "x-signoff-promised"?: readonly string[];
}
