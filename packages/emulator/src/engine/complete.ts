import { sample } from "openapi-sampler";
import { child, children, entries, type Located } from "@signoff/openapi";
import type { OpenApiDocument } from "./openapi.ts";

/** An object with all that its schema says every one has: what it lacks is as the document's examples have it. */
export function complete(
  document: OpenApiDocument,
  schema: Located,
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  let made = given;
  for (const part of children(document, schema, "allOf")) made = complete(document, part, made);
  for (const [name, property] of entries(document, child(document, schema, "properties"))) {
    const value = made[name];
    if (isObject(value)) made = { ...made, [name]: complete(document, property, value) };
    else if (value === undefined && isRequired(schema, name)) {
      made = { ...made, [name]: exampleOf(document, property) };
    }
  }
  return made;
}

function isRequired({ value: { required } }: Located, name: string): boolean {
  return Array.isArray(required) && required.includes(name);
}

/** By schema: a test may push thousands of events. */
const examples = new WeakMap<object, unknown>();

/** The shortest one, with nothing that it may lack. */
function exampleOf(document: OpenApiDocument, { value }: Located): unknown {
  const example: unknown =
    examples.get(value) ?? sample(value, { quiet: true, skipNonRequired: true }, document);
  examples.set(value, example);
  return example;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
