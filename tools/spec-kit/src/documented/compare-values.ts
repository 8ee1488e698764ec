import { type OpenApiDocument, resolveReference, type Schema } from "@signoff/openapi";
import { limitNames, type ToldValues } from "./documented.ts";
import { type Gap, nothing } from "./gap.ts";

/** Says where a schema's default or limits differ from those that are documented. */
export function compareValues(
  document: OpenApiDocument,
  at: string,
  told: ToldValues,
  schema: Schema | undefined,
): readonly Gap[] {
  const facts = listFacts(document, schema ?? {});
  return listValues(at, told).flatMap(({ at: place, keyword, value }) => {
    const documented = JSON.stringify(value);
    const specified = facts[keyword] === undefined ? nothing : JSON.stringify(facts[keyword]);
    return documented === specified ? [] : [{ at: place, documented, specified }];
  });
}

/** A documented default or limit, at the place that it is counted under: `listParcels query page maximum`. */
interface PlacedValue {
  readonly at: string;
  readonly keyword: "default" | (typeof limitNames)[number];
  readonly value: unknown;
}

/** The documented default and limits of what is at a place. */
export function listValues(at: string, told: ToldValues): readonly PlacedValue[] {
  const values = { default: told.default, ...told.limits };
  return (["default", ...limitNames] as const)
    .map((keyword) => ({ at: `${at} ${keyword}`, keyword, value: values[keyword] }))
    .filter(({ value }) => value !== undefined);
}

/** What a schema says itself, or else what it refers to, or one of its parts or choices. */
function listFacts(document: OpenApiDocument, schema: Schema): Schema {
  const target = resolveReference<Schema>(document, schema);
  const parts = [...(target.allOf ?? []), ...(target.anyOf ?? []), ...(target.oneOf ?? [])];
  return Object.assign({}, ...parts.map((part) => listFacts(document, part)), target, schema);
}
