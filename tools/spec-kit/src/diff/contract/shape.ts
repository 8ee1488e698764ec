import { locate, type Located } from "@signoff/openapi";
import type { Site } from "../change.ts";
import { componentSite, isObject, type Node, objectsIn, propertySite } from "./node.ts";

/** A property with all places that describe it, and those that demand it. */
export interface Property {
  readonly nodes: readonly Node[];
  readonly demandedBy: readonly Node[];
  /** Those that demand it of answers alone. */
  readonly promisedBy: readonly Node[];
}

/** What one value may be: references followed, `allOf` merged, `null` apart, a constant as a list of one. */
export interface Shape {
  readonly parts: readonly Node[];
  /** Without `null`; absent where anything goes. */
  readonly types: ReadonlySet<string> | undefined;
  readonly nullable: boolean;
  /** The listed values without `null`; absent where there is no list. */
  readonly values: readonly unknown[] | undefined;
  /** The members of `oneOf` or `anyOf`, if there are two or more beside `null`. */
  readonly union: readonly Node[] | undefined;
  readonly properties: ReadonlyMap<string, Property>;
}

/** Reads what nodes say together. */
export function shapeOf(document: object, nodes: readonly Node[]): Shape {
  const seen = new Set<string>();
  const nulls = { passes: false };
  const parts = nodes.flatMap((node) => flatten(document, node, seen, nulls));
  const values = listed(parts);
  const union = parts
    .map((part) => membersOf(document, part))
    .find((members) => members.length > 0);
  const types = typesIn(parts, values);
  return {
    parts,
    types: types && new Set([...types].filter((type) => type !== "null")),
    nullable: nulls.passes || passesNull(types, values),
    values: values?.filter((value) => value !== null),
    union,
    properties: propertiesIn(parts),
  };
}

/** What the first part that has a keyword says under it. */
export function keyword(shape: Shape, key: string): unknown {
  return bearer(shape, key)?.value[key];
}

/** The first part that has a keyword. */
export function bearer(shape: Shape, key: string): Node | undefined {
  return shape.parts.find(({ value }) => value[key] !== undefined);
}

/** A node under a key of another, told under a site. */
export function below(node: Node, keys: readonly string[], site: Site): Node | undefined {
  let value: unknown = node.value;
  for (const key of keys) value = readKey(value, key);
  if (!isObject(value)) return undefined;
  const path = keys.map((key) => `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
  return { value, pointer: node.pointer + path, site };
}

function readKey(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null
    ? Object.getOwnPropertyDescriptor(value, key)?.value
    : undefined;
}

/** The node itself, what it refers to and what it is composed of. */
function flatten(
  document: object,
  node: Node,
  seen: Set<string>,
  nulls: { passes: boolean },
): readonly Node[] {
  if (seen.has(node.pointer)) return [];
  seen.add(node.pointer);
  const { $ref: reference } = node.value;
  const target = typeof reference === "string" ? [follow(document, reference, node.site)] : [];
  const composed = indexed(node, "allOf");
  const [only, ...more] = choices(node).filter((choice) => !isNull(document, choice));
  const single = only && more.length === 0 ? [only] : [];
  nulls.passes ||= single.length > 0 && choices(node).length > 1;
  return [
    node,
    ...[...target, ...composed, ...single].flatMap((part) => flatten(document, part, seen, nulls)),
  ];
}

function follow(document: object, reference: string, site: Site): Node {
  const pointer = decodeURIComponent(reference.slice(1));
  const target = rawAt(document, pointer);
  return { ...target, site: componentSite(pointer) ?? site };
}

/** The object at a pointer, its own reference not followed. */
function rawAt(document: object, pointer: string): Located {
  const parent = pointer.slice(0, pointer.lastIndexOf("/"));
  const key = pointer
    .slice(parent.length + 1)
    .replaceAll("~1", "/")
    .replaceAll("~0", "~");
  const value = readKey(locate(document, parent).value, key);
  if (!isObject(value)) throw new Error(`#${pointer} leads nowhere`);
  return { value, pointer };
}

function indexed(node: Node, key: string): readonly Node[] {
  const list = node.value[key];
  if (!Array.isArray(list)) return [];
  return list.flatMap((_, index) => below(node, [key, String(index)], node.site) ?? []);
}

function choices(node: Node): readonly Node[] {
  return [...indexed(node, "oneOf"), ...indexed(node, "anyOf")];
}

/** The members of a union; with one beside `null` it is none. */
function membersOf(document: object, node: Node): readonly Node[] {
  const members = choices(node);
  return members.filter((member) => !isNull(document, member)).length > 1 ? members : [];
}

function isNull(document: object, { value }: Node): boolean {
  const { $ref: reference } = value;
  const { type } =
    typeof reference === "string"
      ? locate(document, decodeURIComponent(reference.slice(1))).value
      : value;
  return type === "null";
}

/** The values of `enum`, or of `const`, of the first part that has one. */
function listed(parts: readonly Node[]): readonly unknown[] | undefined {
  for (const { value } of parts) {
    if (Array.isArray(value["enum"])) return value["enum"] as readonly unknown[];
    if (value["const"] !== undefined) return [value["const"]];
  }
  return undefined;
}

/** The types that all parts that name some allow, else those that follow from other keywords. */
function typesIn(
  parts: readonly Node[],
  values: readonly unknown[] | undefined,
): ReadonlySet<string> | undefined {
  const named = parts.flatMap(({ value }) =>
    value["type"] === undefined ? [] : [new Set([value["type"]].flat() as string[])],
  );
  const [first] = named;
  if (first) return new Set([...first].filter((type) => named.every((some) => some.has(type))));
  if (values) return new Set(values.map(jsonType));
  if (parts.some(({ value }) => value["properties"] !== undefined)) return new Set(["object"]);
  return parts.some(({ value }) => value["items"] !== undefined) ? new Set(["array"]) : undefined;
}

function jsonType(value: unknown): string {
  if (value === null) return "null";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  return Array.isArray(value) ? "array" : typeof value;
}

function passesNull(
  types: ReadonlySet<string> | undefined,
  values: readonly unknown[] | undefined,
): boolean {
  return types?.has("null") === true && (values === undefined || values.includes(null));
}

function propertiesIn(parts: readonly Node[]): ReadonlyMap<string, Property> {
  const found = new Map<string, { nodes: Node[]; demandedBy: Node[]; promisedBy: Node[] }>();
  for (const part of parts) {
    for (const [name] of objectsIn(part.value["properties"])) {
      const node = below(part, ["properties", name], propertySite(part.site, name));
      const property = found.get(name) ?? { nodes: [], demandedBy: [], promisedBy: [] };
      if (node) property.nodes.push(node);
      found.set(name, property);
    }
  }
  for (const part of parts) {
    for (const name of namesIn(part.value["required"])) found.get(name)?.demandedBy.push(part);
    const promised = namesIn(part.value["x-signoff-promised"]);
    for (const name of promised) found.get(name)?.promisedBy.push(part);
  }
  return found;
}

function namesIn(list: unknown): readonly string[] {
  return Array.isArray(list) ? (list as readonly string[]) : [];
}
