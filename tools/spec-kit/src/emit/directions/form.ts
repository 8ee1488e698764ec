import { type OpenApiDocument, resolveReference, type Schema, schemaName } from "@signoff/openapi";
import { mapParts, mapValues } from "../schema-parts.ts";

/** Which way a value goes: with a request, or with an answer. */
export type Direction = "request" | "answer";

/** What a schema with a name is called in a direction. */
export type Naming = (name: string, direction: Direction) => string;

/**
 * A schema as one direction has it. Requests have nothing that is `readOnly` and keep to their lists; answers have nothing that
 * is `writeOnly` and all that is promised (`x-signoff-promised`).
 */
export function formOf(
  document: OpenApiDocument,
  schema: Schema,
  direction: Direction,
  naming: Naming,
): Schema {
  const { "x-signoff-open": open, "x-signoff-promised": promised = [], ...rest } = schema;
  const recur = (part: Schema): Schema => formOf(document, part, direction, naming);
  const { $ref, discriminator } = rest;
  const { mapping } = discriminator ?? {};
  return {
    ...mapParts(rest, recur),
    ...(open !== undefined && direction === "answer" && { "x-signoff-open": open }),
    ...($ref !== undefined && { $ref: rename($ref, direction, naming) }),
    ...(discriminator &&
      mapping && {
        discriminator: {
          ...discriminator,
          mapping: mapValues(mapping, (reference) => rename(reference, direction, naming)),
        },
      }),
    ...membersOf(document, rest, direction, promised, recur),
  };
}

/** The properties that a direction has, and which of them it has for sure. */
function membersOf(
  document: OpenApiDocument,
  { properties, required = [] }: Schema,
  direction: Direction,
  promised: readonly string[],
  recur: (part: Schema) => Schema,
): Pick<Schema, "properties" | "required"> {
  const own = Object.entries(properties ?? {});
  const absent = new Set(
    own.filter(([, part]) => !isIn(document, part, direction)).map(([name]) => name),
  );
  const demanded = new Set([...required, ...(direction === "answer" ? promised : [])]);
  const kept = own.filter(([name]) => !absent.has(name));
  const sure = [...demanded].filter((name) => !absent.has(name));
  return {
    ...(properties && {
      properties: Object.fromEntries(kept.map(([name, part]) => [name, recur(part)])),
    }),
    ...((sure.length > 0 || required.length > 0) && { required: sure }),
  };
}

/** Whether a direction has a property. */
export function isIn(document: OpenApiDocument, property: Schema, direction: Direction): boolean {
  const mark = direction === "request" ? "readOnly" : "writeOnly";
  return !(property[mark] ?? resolveReference<Schema>(document, property)[mark] ?? false);
}

function rename(reference: string, direction: Direction, naming: Naming): string {
  const name = schemaName(reference);
  return name === undefined ? reference : `#/components/schemas/${naming(name, direction)}`;
}
