/**
 * `specs/<provider>/documented.json`: what a vendor documents, as its pages and samples print it, in facts alone.
 *
 * Where the spec rules otherwise, this file still says the vendor's word, and `deviations.json` says why.
 */
export interface Documented {
  /** The documented operations, by a name for each. */
  readonly operations: Readonly<Record<string, DocumentedOperation>>;
  /** The documented objects and named types. Each has to be a schema of the spec with the same name. */
  readonly objects: Readonly<Record<string, DocumentedType>>;
  /** What has another name in the spec. Several documented operations may be one there. */
  readonly specifiedAs?: {
    /** `operationId` by documented name. */
    readonly operations?: Readonly<Record<string, string>>;
    /** Name of the schema by documented name. */
    readonly objects?: Readonly<Record<string, string>>;
  };
}

/** One call, with all that is told of it. What is absent is not told, and not checked. */
export interface DocumentedOperation {
  /** In capitals. */
  readonly method: string;
  /** As in the spec, with `{name}` for each path parameter. */
  readonly path: string;
  /**
   * The credentials: each entry is a choice, and lists what is needed together; `[]` is none.
   *
   * `basic` and `bearer` as in HTTP, the header's or cookie's own name for a key, `mutualTLS` for a certificate.
   */
  readonly security?: readonly (readonly string[])[];
  /** By place, all parameters but those that are credentials. */
  readonly parameters?: { readonly [place in ParameterPlace]?: FieldList };
  /** The request's body by media type; {@link anyMediaType} where none is told. */
  readonly body?: Readonly<Record<string, DocumentedType>>;
  readonly bodyRequired?: boolean;
  /** By status, the answer's body by media type, {@link anyMediaType} where none is told; `{}` where no body is told. */
  readonly answers: Readonly<Record<string, Readonly<Record<string, DocumentedType>>>>;
  /** By status, the answer's headers and their types. */
  readonly answerHeaders?: Readonly<Record<string, Readonly<Record<string, DocumentedType>>>>;
}

/** Stands for whatever media types the spec has: the vendor tells of a body, and not how it is written. */
export const anyMediaType = "*/*";

/** Where parameters stand. */
export const parameterPlaces = ["path", "query", "header", "cookie"] as const;

/** One of {@link parameterPlaces}. */
export type ParameterPlace = (typeof parameterPlaces)[number];

/**
 * A type: either an object without a name, or a text.
 *
 * - `string`, `integer`, `number`, `boolean`, `object`, `null`; `any` where the type is not told.
 * - `integer(int64)`, `string(binary)`: with a format. Without one, the format is not checked.
 * - `'open'`, `1`, `true`: a value of a closed list.
 * - `Name`: one of the objects.
 * - `Type[]`: a list; `Type{}`: an object that has such a value under each key.
 * - `Type | Type`, with brackets where needed: one of several.
 */
export type DocumentedType = string | FieldList;

/** Named fields, of an object or in one place of a request. */
export interface FieldList {
  /** Objects whose fields these have too. */
  readonly extends?: readonly string[];
  readonly fields: Readonly<Record<string, DocumentedType>>;
  /**
   * Which of the fields must be there, those of the extended objects among them.
   *
   * Of `fields`, all others may be absent. Where there is no list the vendor does not tell, and it is not checked.
   */
  readonly required?: readonly string[];
  /** The documented defaults of the fields. */
  readonly defaults?: Readonly<Record<string, unknown>>;
  /** The documented limits of the fields. */
  readonly limits?: Readonly<Record<string, Limits>>;
}

/** The kinds of limits, named as in JSON Schema. */
export const limitNames = [
  "minimum",
  "maximum",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
] as const;

/** Limits of one value. */
type Limits = { readonly [name in (typeof limitNames)[number]]?: number };

/** What is told of a field's values beside their type. */
export interface ToldValues {
  readonly default?: unknown;
  readonly limits?: Limits | undefined;
}
