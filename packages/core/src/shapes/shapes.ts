import type { OperationName } from "../errors/errors.ts";

/**
 * What a provider's spec says of answers, as a generator writes it: read as far as answers ask for it. All texts of JSON are
 * JSON Schemas (2020-12) whose references are `#/$defs/<name>`.
 */
export interface Shapes<Provider extends string = string> {
  /** The provider's short name, such as `"directlink"`. */
  readonly provider: Provider;
  /** Which state of the spec it is: its `specHash`. */
  readonly spec: string;
  /**
   * The statuses of each operation with the index of their {@link Shapes.contents}, such as `"200:0 400,401:1"`. `default`
   * stands for all others, and `4XX` for those of a class.
   */
  readonly answers: { readonly [operation: OperationName]: string };
  /** Bodies by media type, each as JSON: `{"application/json":{"$ref":"#/$defs/Item"}}`; `{}` where there is none. */
  readonly contents: readonly string[];
  /** The named schemas that answers lead to, each as JSON. */
  readonly schemas: { readonly [name: string]: string };
}

/** As much of a JSON Schema as answers are described with. */
export interface ShapeSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  /** The known values of a list that stays open: no keyword of JSON Schema, so that others pass. */
  readonly known?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, ShapeSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | ShapeSchema;
  readonly items?: ShapeSchema;
  readonly prefixItems?: readonly ShapeSchema[];
  readonly allOf?: readonly ShapeSchema[];
  readonly anyOf?: readonly ShapeSchema[];
  readonly oneOf?: readonly ShapeSchema[];
}
