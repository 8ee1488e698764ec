import { dereference, type Schema, validate } from "@cfworker/json-schema";
import { referredName, type ShapeReader } from "../shapes/read-shapes.ts";
import type { ShapeSchema } from "../shapes/shapes.ts";
import { isLongInteger } from "../drift/types-of.ts";

/** What a body has that its schema does not allow. */
export interface Fault {
  /** The names and indices that lead to it. */
  readonly path: readonly string[];
  /** The keyword of JSON Schema, such as `type`. */
  readonly keyword: string;
  /** The property that is required and missing. */
  readonly missing?: string | undefined;
}

/** Checks a body against one schema. */
export interface BodyCheck {
  faultsOf(body: unknown): readonly Fault[];
  /** All names of properties that the schema and those that it leads to have. */
  readonly names: ReadonlySet<string>;
}

/** Where schemas are looked up; nothing is ever fetched. */
const base = new URL("https://spec.invalid/");

/**
 * Prepares schemas for `@cfworker/json-schema`: it interprets them, so that it runs where no code may be made of text (the
 * content security policies of pages, workers at the edge), knows JSON Schema 2020-12, and is released regularly.
 */
export function createChecker(reader: ShapeReader): (schema: ShapeSchema) => BodyCheck {
  const lookup: Record<string, object | boolean> = {};
  const known = new Set<string>();
  let count = 0;
  /** Adds a schema and all that it leads to. */
  const add = (schema: ShapeSchema, pointer: string, names: Set<string>): Schema => {
    // The library notes on a schema where it stands.
    const own = structuredClone(schema) as ShapeSchema & Schema;
    if (!known.has(pointer)) dereference(own, lookup, base, pointer);
    known.add(pointer);
    collectNames(own, names, (name) => add(reader.schema(name), `/$defs/${name}`, names));
    return own;
  };
  return (schema) => {
    const names = new Set<string>();
    count += 1;
    const own = add(schema, `/bodies/${count}`, names);
    return {
      names,
      faultsOf(body) {
        const { errors } = validate(toPlain(body), own, "2020-12", lookup, false);
        return innermost(errors);
      },
    };
  };
}

/** Collects the names of properties, and follows each reference once. */
function collectNames(
  schema: ShapeSchema,
  names: Set<string>,
  follow: (name: string) => void,
): void {
  const referred = referredName(schema);
  const mark = `#${referred}`;
  if (referred !== undefined && !names.has(mark)) {
    names.add(mark);
    follow(referred);
  }
  const { properties = {}, additionalProperties: others, items } = schema;
  const { prefixItems = [], allOf = [], anyOf = [], oneOf = [] } = schema;
  for (const name of Object.keys(properties)) names.add(name);
  const parts = [...Object.values(properties), ...prefixItems, ...allOf, ...anyOf, ...oneOf];
  if (items) parts.push(items);
  if (typeof others === "object") parts.push(others);
  for (const part of parts) collectNames(part, names, follow);
}

/** The value with all integers as numbers: what is too long for one is an integer all the same. */
function toPlain(value: unknown): unknown {
  if (typeof value === "bigint") return Number(value);
  if (typeof value === "string") return isLongInteger(value) ? longInteger : value;
  if (Array.isArray(value)) return sameOr(value, value.map(toPlain));
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).map(([name, field]) => [name, toPlain(field)] as const);
  const isSame = fields.every(([name, field]) => field === (value as Fields)[name]);
  return isSame ? value : Object.fromEntries(fields);
}

type Fields = Readonly<Record<string, unknown>>;

/** Stands for integers of more than 1,000 digits. */
const longInteger = Number.MAX_VALUE;

function sameOr(list: readonly unknown[], plain: readonly unknown[]): readonly unknown[] {
  return plain.every((item, index) => item === list[index]) ? list : plain;
}

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
    }));
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
