import type { Reference } from "./document.ts";
import { pointerTo, readPointer } from "./pointers.ts";

/** An object of a document that was not looked into yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** An object of a document and where it stands, as a JSON pointer; references are followed. */
export interface Located<Value = JsonObject> {
  readonly value: Value;
  readonly pointer: string;
}

/**
 * Reads the object at a pointer, following references to where it really stands. Throws when nothing is there, or a
 * reference leads out of the document. That it is what its place says is for the linter of the document to see.
 */
export function locate<Value = JsonObject>(document: object, pointer: string): Located<Value> {
  let value: unknown = document;
  for (const key of readPointer(pointer)) value = isObject(value) ? value[key] : undefined;
  if (!isObject(value)) throw new Error(`#${pointer} leads nowhere`);
  return followed<Value>(document, value, pointer);
}

function followed<Value>(document: object, value: JsonObject, pointer: string): Located<Value> {
  const { $ref: reference } = value;
  return typeof reference === "string"
    ? locate(document, pointerOf(reference))
    : { value: value as Value, pointer };
}

/** The node itself, or the one that it refers to, however many steps away. Throws as {@link locate}. */
export function resolveReference<Node extends object>(
  document: object,
  node: Node | Reference,
): Node {
  if (!("$ref" in node) || typeof node.$ref !== "string") return node as Node;
  return locate<Node>(document, pointerOf(node.$ref)).value;
}

/** The object under a key, references followed. */
export function child<Value = JsonObject>(
  document: object,
  parent: Located<object>,
  key: string,
): Located<Value> | undefined {
  const member = memberOf(parent, key);
  return isObject(member) ? followed(document, member, parent.pointer + pointerTo(key)) : undefined;
}

/** The objects in a list under a key, references followed. */
export function children<Value = JsonObject>(
  document: object,
  parent: Located<object>,
  key: string,
): Located<Value>[] {
  const list = memberOf(parent, key);
  if (!Array.isArray(list)) return [];
  return list.map((_, index) => locate(document, parent.pointer + pointerTo(key, String(index))));
}

/** The members of an object that are objects themselves, references followed. */
export function entries(
  document: object,
  parent: Located<object> | undefined,
): [string, Located][] {
  if (!parent) return [];
  return Object.keys(parent.value).flatMap((key): [string, Located][] => {
    const member = child(document, parent, key);
    return member ? [[key, member]] : [];
  });
}

function memberOf({ value }: Located<object>, key: string): unknown {
  return Object.getOwnPropertyDescriptor(value, key)?.value;
}

function pointerOf(reference: string): string {
  if (!reference.startsWith("#/")) throw new Error(`${reference} leads out of the document`);
  return decodeURIComponent(reference.slice(1));
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null;
}
