import { child, children, entries, type Located } from "@signoff/openapi";
import { createCaseFold } from "./letter-case.ts";
import type { OpenApiDocument } from "./openapi.ts";
import type { Check } from "./schemas.ts";

/** What a form is read with. */
export interface FormSchema {
  readonly check: Check;
  readonly fields: ReadonlyMap<string, FormField>;
}

/** A documented field. */
interface FormField {
  readonly isList: boolean;
  readonly isFile: boolean;
  readonly isObject: boolean;
  /** Puts the listed text into the place of one in another case. */
  readonly foldCase: (text: string) => string;
}

/** Reads which fields a form has. */
export function readFormSchema(
  document: OpenApiDocument,
  schema: Located | undefined,
  check: Check,
): FormSchema {
  const fields = [...fieldsOf(document, schema)].map(([name, field]) => {
    const isList = field.value["type"] === "array";
    const { value } = (isList && child(document, field, "items")) || field;
    const isFile =
      value["format"] === "binary" || value["contentMediaType"] === "application/octet-stream";
    const isObject = value["type"] === "object";
    return [name, { isList, isFile, isObject, foldCase: createCaseFold(document, field) }] as const;
  });
  return { check, fields: new Map(fields) };
}

/** Every property that a form's schema names, those of `allOf` included. */
function fieldsOf(
  document: OpenApiDocument,
  schema: Located | undefined,
): ReadonlyMap<string, Located> {
  if (!schema) return new Map();
  const fields = new Map<string, Located>();
  for (const part of children(document, schema, "allOf")) {
    for (const [name, field] of fieldsOf(document, part)) fields.set(name, field);
  }
  for (const [name, field] of entries(document, child(document, schema, "properties"))) {
    fields.set(name, field);
  }
  return fields;
}
