import { locate, type Located } from "@signoff/openapi";
import type { Site } from "../change.ts";
import type { OperationPair } from "./compare-operations.ts";
import { componentSite, isObject } from "./node.ts";

/** A part of an operation in both documents, wherever it is written. */
export interface SharedPart {
  readonly old: Located | undefined;
  readonly now: Located | undefined;
  readonly site: Site;
  readonly pointers: { readonly old: string; readonly now: string };
}

/** Finds a part of an operation; one that both documents share under a name is told of there, in the words for that. */
export function sharedPart(
  pair: OperationPair,
  keys: readonly string[],
  context: string,
  sharedContext: string,
): SharedPart {
  const [old, now] = [partOf(pair, "old", keys), partOf(pair, "now", keys)];
  const shared = old && now && old.pointer === now.pointer ? componentSite(now.pointer) : undefined;
  return {
    old,
    now,
    site: shared
      ? { ...shared, context: sharedContext }
      : { subject: { operation: pair.name }, context, path: "" },
    pointers: {
      old: old?.pointer ?? holderOf(pair, "old", keys),
      now: now?.pointer ?? holderOf(pair, "now", keys),
    },
  };
}

function partOf(
  pair: OperationPair,
  side: "old" | "now",
  keys: readonly string[],
): Located | undefined {
  const { value, pointer } = pair[side].located.operation;
  let member: unknown = value;
  for (const key of keys) member = isObject(member) ? member[key] : undefined;
  if (!isObject(member)) return undefined;
  return locate(pair.documents[side], pointer + keys.map(escape).join(""));
}

function holderOf(pair: OperationPair, side: "old" | "now", keys: readonly string[]): string {
  return pair[side].located.operation.pointer + keys.slice(0, -1).map(escape).join("");
}

function escape(key: string): string {
  return `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
