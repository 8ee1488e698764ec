/** The way to a node: the keys and indexes from the root. */
type Steps = readonly (string | number)[];

/** One change to a document: its node at some steps is taken out, gets another key or another value. */
export type Damage =
  | { readonly remove: Steps }
  | { readonly rename: Steps; readonly to: string }
  | { readonly set: Steps; readonly to: unknown };

/** A copy of a document with one change; the steps have to lead somewhere. */
export function damage<Document extends object>(document: Document, change: Damage): Document {
  const copy = structuredClone(document);
  const steps =
    "remove" in change ? change.remove : "rename" in change ? change.rename : change.set;
  const parent = steps.slice(0, -1).reduce<unknown>(step, copy) as Record<string, unknown>;
  const key = String(steps.at(-1));
  const node = step(parent, key);
  if ("set" in change) parent[key] = change.to;
  else if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete parent[key];
  if ("rename" in change) parent[change.to] = node;
  return copy;
}

function step(node: unknown, key: string | number): unknown {
  const child = (node as Record<string, unknown>)[key];
  if (child === undefined) throw new Error(`There is no ${key}`);
  return child;
}
