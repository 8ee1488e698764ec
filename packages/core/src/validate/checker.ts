import { type Schema, validate } from "@cfworker/json-schema";
import { referredName, type ShapeReader } from "../shapes/read-shapes.ts";
import type { ShapeSchema } from "../shapes/shapes.ts";
import { isLongInteger } from "../drift/types-of.ts";
import { bare } from "../values/bare.ts";

/** What a body has that its schema does not allow. */
export interface Fault {
  /** The names and indices that lead to it. */
  readonly path: readonly string[];
  /** The keyword of JSON Schema, such as `type`. */
  readonly keyword: string;
  /** The property that is required and missing. */
  readonly missing?: string | undefined;
  /** The types that the schema has, and the one that came. */
  readonly types?: { readonly expected: readonly string[]; readonly seen: string } | undefined;
}

/** Checks a body against one schema. */
export interface BodyCheck {
  faultsOf(body: unknown): readonly Fault[];
  /** All names of properties that the schema and those that it leads to have. */
  readonly names: ReadonlySet<string>;
}

/**
 * Prepares schemas for `@cfworker/json-schema`: it interprets them, so that it runs where no code may be made of text (the
 * content security policies of pages, workers at the edge), knows JSON Schema 2020-12, and is released regularly.
 */
export function createChecker(reader: ShapeReader): (schema: ShapeSchema) => BodyCheck {
  const lookup = bare<Record<string, Schema>>({});
  return (schema) => {
    const names = new Set<string>();
    collectNames(schema, names, (reference, name) => {
      const referred = reader.schema(name);
      lookup[reference] = referred as Schema;
      return referred;
    });
    return {
      names,
      faultsOf(body) {
        const { errors } = validate(toPlain(body), schema as Schema, "2020-12", lookup, false);
        return innermost(errors);
      },
    };
  };
}

/** Collects the names of properties, and follows each reference once. */
function collectNames(
  schema: ShapeSchema,
  names: Set<string>,
  follow: (reference: string, name: string) => ShapeSchema,
): void {
  const { $ref: reference = "" } = schema;
  const referred = referredName(schema);
  if (referred !== undefined && !names.has(reference)) {
    names.add(reference);
    collectNames(follow(reference, referred), names, follow);
  }
  const { properties = {}, additionalProperties: others, items } = schema;
  const { prefixItems = [], allOf = [], anyOf = [], oneOf = [] } = schema;
  for (const name of Object.keys(properties)) names.add(name);
  const parts = [...Object.values(properties), ...prefixItems, ...allOf, ...anyOf, ...oneOf];
  if (items) parts.push(items);
  if (typeof others === "object") parts.push(others);
  for (const part of parts) collectNames(part, names, follow);
}

/**
 * The value with all integers as numbers: what is too long for one is an integer all the same. Its objects have no
 * prototype: the library would take what they inherit for fields of theirs.
 */
function toPlain(value: unknown): unknown {
  if (typeof value === "bigint") return Number(value);
  if (typeof value === "string") return isLongInteger(value) ? longInteger : value;
  if (Array.isArray(value)) return value.map(toPlain);
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).map(([name, field]) => [name, toPlain(field)] as const);
  return bare(Object.fromEntries(fields));
}

/** Stands for integers of more than 1,000 digits. */
const longInteger = Number.MAX_VALUE;

interface Unit {
  readonly keyword: string;
  readonly keywordLocation: string;
  readonly instanceLocation: string;
  readonly error: string;
}

const containers: ReadonlySet<string> = new Set([
  "$ref",
  "properties",
  "additionalProperties",
  "items",
  "prefixItems",
  "allOf",
]);
const alternatives: ReadonlySet<string> = new Set(["anyOf", "oneOf"]);

/** What is at fault itself; of alternatives only that none of them fits. */
function innermost(errors: readonly Unit[]): readonly Fault[] {
  const unfit = errors.filter(({ keyword }) => alternatives.has(keyword));
  const isWithin = ({ keywordLocation }: Unit): boolean =>
    unfit.some((one) => keywordLocation.startsWith(`${one.keywordLocation}/`));
  return errors
    .filter((error) => !containers.has(error.keyword) && !isWithin(error))
    .map(({ keyword, instanceLocation, error }) => ({
      keyword,
      path: pathOf(instanceLocation),
      missing: keyword === "required" ? /"(.*)"/.exec(error)?.[1] : undefined,
      types: keyword === "type" ? typesIn(error) : undefined,
    }));
}

/** From `Instance type "string" is invalid. Expected "integer", "null".` */
function typesIn(error: string): Fault["types"] {
  const [seen, ...expected] = Array.from(error.matchAll(/"([a-z]+)"/g), ([, type = ""]) => type);
  return seen === undefined ? undefined : { expected, seen };
}

function pathOf(location: string): readonly string[] {
  return location
    .split("/")
    .slice(1)
    .map((step) => decode(step).replaceAll("~1", "/").replaceAll("~0", "~"));
}

function decode(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}
