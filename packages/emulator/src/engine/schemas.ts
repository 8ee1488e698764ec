import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { OpenApiDocument } from "./openapi.ts";

/** What is wrong with a value. */
export interface Fault {
  readonly text: string;
  /** One for each rule that the value breaks. */
  readonly errors: readonly ErrorObject[];
}

/** Whether all that is wrong is a value that a list of the document lacks, which the document says stays open. */
export function isOpen({ errors }: Fault): boolean {
  return errors.every(({ keyword, parentSchema }) => {
    const { "x-signoff-open": open } = (parentSchema ?? {}) as { "x-signoff-open"?: unknown };
    return keyword === "enum" && open === true;
  });
}

/** Checks a value; answers what is wrong with it, or `undefined`. */
export type Check = (value: unknown) => Fault | undefined;

/** Makes checks out of schemas of one document. */
export interface Schemas {
  /** For JSON: types are taken as they are. */
  exact(schema: object): Check;
  /** For JSON that is answered: what is promised (`x-signoff-promised`) has to be there as well. */
  answered(schema: object): Check;
  /** For parameters and forms: texts are turned into what their schema wants, in place. */
  coercing(schema: object): Check;
  /** A schema that stands for the one at a pointer of the document. */
  at(pointer: string): { $ref: string };
}

const baseUri = "https://emulator.example.com/openapi.json";

/** Prepares the validators. A schema is compiled when it is first needed. */
export function createSchemas(document: OpenApiDocument): Schemas {
  const exact = createAjv(document, false);
  const answered = createAjv(document, false).addKeyword({
    keyword: "x-signoff-promised",
    schemaType: "array",
    macro: (names: readonly string[]) => ({ required: names }),
  });
  const coercing = createAjv(document, true);
  return {
    exact: (schema) => lazily(() => exact.compile(schema)),
    answered: (schema) => lazily(() => answered.compile(schema)),
    coercing: (schema) => lazily(() => coercing.compile(schema)),
    at: (pointer) => ({
      $ref: `${baseUri}#${pointer.split("/").map(encodeURIComponent).join("/")}`,
    }),
  };
}

function createAjv(document: OpenApiDocument, coerceTypes: boolean): Ajv2020 {
  // The document is linted where it is made. Its own keywords (`example`, `discriminator`, `x-...`) are no schema errors.
  const ajv = new Ajv2020({
    coerceTypes,
    strict: false,
    validateSchema: false,
    allErrors: true,
    logger: false,
    // Tells of an error which schema it is of.
    verbose: true,
  });
  addFormats.default(ajv);
  ajv.addSchema({ ...document, $id: baseUri });
  return ajv;
}

function lazily(compile: () => ValidateFunction): Check {
  let validate: ValidateFunction | undefined;
  return (value) => {
    validate ??= compile();
    if (validate(value)) return undefined;
    const errors = validate.errors ?? [];
    return { text: describe(errors), errors };
  };
}

function describe(errors: readonly ErrorObject[]): string {
  // A promise is told by the fields that are missing.
  const told = errors.filter(({ keyword }) => keyword !== "x-signoff-promised");
  const texts = told.map(({ instancePath, message = "is wrong", params }) => {
    const name = params["additionalProperty"] ?? params["unevaluatedProperty"];
    const detail = name === undefined ? "" : ` ("${String(name)}")`;
    const allowed = Array.isArray(params["allowedValues"])
      ? `: ${params["allowedValues"].join(", ")}`
      : "";
    return `${instancePath} ${message}${detail}${allowed}`.trim();
  });
  return [...new Set(texts)].join("; ");
}
