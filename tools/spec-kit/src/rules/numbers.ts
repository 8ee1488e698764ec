import type { UserContext } from "@redocly/openapi-core";
import { isExact, type Schema, schemaTypes } from "@signoff/openapi";

/** How a value's numbers are typed: exact (integers that may exceed 2^53) or plain. */
export type NumberKind = "exact" | "plain";

type Resolve = UserContext["resolve"];

/**
 * The kinds of numbers that a value can be, or hold in (nested) arrays: what one property name stands for.
 *
 * Properties and maps of the value have names of their own and do not count.
 */
export function numberKinds(
  schema: Schema,
  resolve: Resolve,
  from?: string,
  seen: Set<Schema> = new Set(),
): ReadonlySet<NumberKind> {
  const { node, location } = resolve<Schema>(schema, from);
  const kinds = new Set<NumberKind>();
  if (!node || seen.has(node)) return kinds;
  seen.add(node);
  const types = schemaTypes(node);
  if (types.includes("integer")) kinds.add(isExact(node) ? "exact" : "plain");
  if (types.includes("number")) kinds.add("plain");
  const parts = [node.items, node.prefixItems, node.allOf, node.anyOf, node.oneOf].flat();
  for (const part of parts) {
    if (!part) continue;
    for (const kind of numberKinds(part, resolve, location.source.absoluteRef, seen)) {
      kinds.add(kind);
    }
  }
  return kinds;
}
