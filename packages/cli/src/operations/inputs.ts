import {
  type OpenApiDocument,
  type PlacedOperation,
  type RequestBody,
  resolveReference,
  type Schema,
  schemaTypes,
} from "@signoff/openapi";

/** Something that an operation takes, as a flag gives it. */
export interface Input {
  /** As the spec has it; the flag is `--` and this. */
  readonly name: string;
  readonly place: "path" | "query" | "header" | "cookie" | "field";
  readonly required: boolean;
  /** References followed. */
  readonly schema: Schema;
  readonly description: string;
  readonly example: unknown;
}

/** Names that options of the command itself have. */
const taken: ReadonlySet<string> = new Set(
  "all allow-insecure as-curl body ca dry-run field help json keep key-file out param prefix profile proxy query store unsealed url user version".split(
    " ",
  ),
);

/** With what a flag begins that gives an input: `--name `, or `--param name=` where that is an option of the command. */
export function flagOf({ name, place }: Pick<Input, "name" | "place">): string {
  if (!taken.has(name)) return `--${name} `;
  return `--${place === "field" ? "field" : "param"} ${name}=`;
}

/** The body of an operation. */
export interface BodyInput {
  readonly mediaType: string;
  /** Whether it is made of fields, which are no JSON. */
  readonly isForm: boolean;
  readonly required: boolean;
  readonly description: string;
  /** Its fields as flags, where it is no JSON. */
  readonly fields: readonly Input[];
  readonly example: unknown;
}

/** What an operation takes. */
export interface Inputs {
  readonly parameters: readonly Input[];
  readonly body: BodyInput | undefined;
}

export function inputsOf(document: OpenApiDocument, placed: PlacedOperation): Inputs {
  const parameters = placed.parameters.map((parameter): Input => {
    const { name, in: place, required = false, description = "" } = parameter;
    const schema = follow(document, parameter.schema ?? {});
    const example = parameter.example ?? firstOf(parameter.examples) ?? exampleOf(schema);
    return { name, place, required, schema, description, example };
  });
  const { requestBody } = placed.operation;
  const body =
    requestBody && bodyOf(document, resolveReference<RequestBody>(document, requestBody));
  return { parameters, body };
}

function bodyOf(document: OpenApiDocument, body: RequestBody): BodyInput | undefined {
  const [entry] = Object.entries(body.content ?? {});
  if (!entry) return undefined;
  const [mediaType, media] = entry;
  const schema = follow(document, media.schema ?? {});
  const isForm = /^(?:multipart\/|application\/x-www-form-urlencoded)/.test(mediaType);
  return {
    mediaType,
    isForm,
    required: body.required ?? false,
    description: body.description ?? "",
    fields: isForm ? fieldsOf(document, schema) : [],
    example: media.example ?? firstOf(media.examples) ?? exampleOf(schema),
  };
}

function fieldsOf(document: OpenApiDocument, schema: Schema): readonly Input[] {
  const parts = [schema, ...(schema.allOf ?? []).map((part) => follow(document, part))];
  return parts.flatMap(({ properties = {}, required = [] }) =>
    Object.entries(properties).map(([name, property]): Input => {
      const own = follow(document, property);
      const description = property.description ?? own.description ?? "";
      const example = exampleOf(property) ?? exampleOf(own);
      const isRequired = required.includes(name);
      return { name, place: "field", required: isRequired, schema: own, description, example };
    }),
  );
}

function follow(document: OpenApiDocument, schema: Schema): Schema {
  const { $ref } = schema;
  if ($ref === undefined) return schema;
  const followed = resolveReference<Schema>(document, { $ref });
  return {
    ...followed,
    ...(schema.description !== undefined && { description: schema.description }),
  };
}

function firstOf(
  examples: Readonly<Record<string, { readonly value?: unknown }>> | undefined,
): unknown {
  return Object.values(examples ?? {})[0]?.value;
}

function exampleOf({ example, examples }: Schema): unknown {
  return example ?? examples?.[0];
}

/** What a value may be, in few words: `integer, at least 1`, `one of A, B`. */
export function kindOf({ schema }: Pick<Input, "schema">): string {
  if (schema.enum) return `one of ${schema.enum.map(String).join(", ")}`;
  const [type = "text"] = schemaTypes(schema);
  const of =
    schema.items && type === "array" ? `list of ${kindOf({ schema: schema.items })}` : type;
  const word = schema.format === "binary" ? "file" : of === "string" ? "text" : of;
  const limits = [
    schema.minimum !== undefined && `at least ${schema.minimum}`,
    schema.maximum !== undefined && `at most ${schema.maximum}`,
    schema.maxLength !== undefined && `at most ${schema.maxLength} letters`,
  ].filter((limit) => typeof limit === "string");
  return [word, ...limits].join(", ");
}
