import type { JsonObject } from "@signoff/openapi";
import type { LostNames } from "./exported.ts";
import { isObject, objectsIn } from "./node.ts";

const prefix = "#/components/";

/**
 * Names that a document has in place of others, and those that it has written out: where the old one referred to one, the
 * new one refers to another or says the same in place.
 */
export function findLostNames(old: object, now: object): LostNames {
  const [before, after] = [namesIn(old), namesIn(now)];
  const renames = new Map<string, string>();
  const inlined = new Set<string>();
  const seen = new Set<string>();
  walk(old, now);
  return { renames, inlined };

  function walk(one: unknown, other: unknown): void {
    if (Array.isArray(one) && Array.isArray(other)) {
      for (const [index, item] of one.entries()) walk(item, other[index]);
      return;
    }
    if (!isObject(one) || !isObject(other)) return;
    rename(one["$ref"], other["$ref"]);
    inline(one["$ref"], other);
    for (const key of Object.keys(one)) walk(one[key], other[key]);
  }

  function rename(one: unknown, other: unknown): void {
    if (typeof one !== "string" || typeof other !== "string" || one === other || seen.has(one))
      return;
    const isNew = before.has(one) && !after.has(one) && after.has(other) && !before.has(other);
    if (!isNew || !isAlike(before.get(one), after.get(other))) return;
    seen.add(one);
    renames.set(other, one);
    walk(before.get(one), after.get(other));
  }

  function inline(one: unknown, other: JsonObject): void {
    if (typeof one !== "string" || other["$ref"] !== undefined) return;
    if (!before.has(one) || after.has(one) || !isAlike(before.get(one), other)) return;
    inlined.add(one);
    if (seen.has(one)) return;
    seen.add(one);
    walk(before.get(one), other);
  }
}

/** The document as it would be if nothing had another name. */
export function undoRenames<Root extends object>(
  document: Root,
  renames: ReadonlyMap<string, string>,
): Root {
  if (renames.size === 0) return document;
  const undone = rewrite(document, renames) as JsonObject;
  const components = isObject(undone["components"]) ? undone["components"] : {};
  const kinds = Object.entries(components).map(([kind, named]) => [
    kind,
    renameKeys(kind, named, renames),
  ]);
  return { ...undone, components: Object.fromEntries(kinds) } as unknown as Root;
}

function renameKeys(kind: string, named: unknown, renames: ReadonlyMap<string, string>): unknown {
  if (!isObject(named)) return named;
  const entries = Object.entries(named).map(([name, value]) => {
    const old = renames.get(`${prefix}${kind}/${name}`);
    return [old === undefined ? name : old.slice(old.lastIndexOf("/") + 1), value];
  });
  return Object.fromEntries(entries);
}

function rewrite(value: unknown, renames: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((item) => rewrite(item, renames));
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, member]) => {
    const old = key === "$ref" && typeof member === "string" ? renames.get(member) : undefined;
    return [key, old ?? rewrite(member, renames)];
  });
  return Object.fromEntries(entries);
}

function namesIn(document: object): ReadonlyMap<string, JsonObject> {
  const kinds = objectsIn((document as JsonObject)["components"]);
  return new Map(
    kinds.flatMap(([kind, named]) =>
      objectsIn(named).map(([name, value]) => [`${prefix}${kind}/${name}`, value] as const),
    ),
  );
}

/** Whether two parts have more in common than not: another name alone makes no other part. */
function isAlike(one: JsonObject | undefined, other: JsonObject | undefined): boolean {
  if (!one || !other) return false;
  const [keys, others] = [membersOf(one), membersOf(other)];
  const shared = [...keys].filter((key) => others.has(key)).length;
  return shared * 2 >= Math.max(keys.size, others.size);
}

function membersOf(part: JsonObject): ReadonlySet<string> {
  const { properties } = part;
  return new Set([
    ...Object.keys(part),
    ...(isObject(properties) ? Object.keys(properties) : []),
    `type ${JSON.stringify(part["type"])}`,
  ]);
}
