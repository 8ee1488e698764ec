import type { OpenApiDocument, Schema } from "@signoff/openapi";
import { banner } from "./banner.ts";
import { comment } from "./comment.ts";
import { indent, propertyKey } from "./layout.ts";
import { typeOf } from "./type.ts";

/**
 * `codes.ts`: for each named schema that is a list of values, these by name, and their type.
 *
 * @param typed the same document as types see it: what it has beside, requests take.
 */
export function emitCodes(
  provider: string,
  document: OpenApiDocument,
  typed: OpenApiDocument,
): string {
  const own = document.components?.schemas ?? {};
  const lists = Object.entries(typed.components?.schemas ?? {}).filter(
    ([, schema]) => schema.enum !== undefined,
  );
  const declarations = lists.flatMap(([name, schema]) => [
    "",
    Object.hasOwn(own, name)
      ? declareCodes(name, schema)
      : `${comment(schema)}export type ${name} = ${typeOf(schema)};`,
  ]);
  const none = "\n// The spec names no list of values.\nexport {};\n";
  return `${banner(provider, document)}${lists.length > 0 ? indent(declarations) : none}`;
}

function declareCodes(name: string, schema: Schema): string {
  return [
    `${comment(schema)}export const ${name} = {`,
    ...listCodes(schema).map(({ key, value, description }) => {
      const told = description === undefined ? "" : comment({ description });
      return `${told}${propertyKey(key)}: ${JSON.stringify(value)},`;
    }),
    "} as const;",
    `export type ${name} = ${typeOf(schema)};`,
  ].join("\n");
}

/** A value of a list, and what it is called. */
interface Code {
  readonly key: string;
  readonly value: unknown;
  readonly description: string | undefined;
}

/** The values of a list by name, `null` left out; a value without a name is its own. */
function listCodes(schema: Schema): readonly Code[] {
  const names = schema["x-enum-varnames"];
  const descriptions = schema["x-enum-descriptions"];
  return (schema.enum ?? [])
    .map((value, index) => ({
      key: names?.[index] ?? String(value),
      value,
      description: descriptions?.[index],
    }))
    .filter(({ value }) => value !== null);
}
