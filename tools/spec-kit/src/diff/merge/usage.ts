import { listOperations, type PlacedOperation, pointerTo } from "@signoff/openapi";
import type { Change } from "../change.ts";
import { operationName } from "../contract/operations/pairing.ts";
import { leadsTo } from "./reach.ts";

/** An operation that a change is met in, with its group. */
export interface UsedIn {
  readonly operation: string;
  readonly tag: string | undefined;
}

/** Tells which operations of a document meet what a change is in. */
export function createUsage(document: {
  readonly paths?: object;
}): (change: Pick<Change, "subject">) => readonly UsedIn[] {
  const operations = listOperations(document).map((placed) => ({
    operation: operationName(placed),
    tag: placed.operation.tags?.[0],
    parts: partsOf(document, placed),
  }));
  return ({ subject: { operation, schema, component = "" } }) => {
    const [kind = "", name = ""] =
      schema === undefined ? component.split(".") : ["schemas", schema];
    const part = pointerTo("components", kind, name);
    const found = operations.filter((one) =>
      operation === undefined ? one.parts.has(part) : one.operation === operation,
    );
    return found.map((one) => ({ operation: one.operation, tag: one.tag }));
  };
}

/** The named parts that an operation is made of. */
function partsOf(document: object, { located }: PlacedOperation): ReadonlySet<string> {
  const parts = new Set<string>();
  for (const { pointer } of [located.operation, ...located.parameters]) {
    parts.add(pointer);
    for (const part of leadsTo(document, pointer)) parts.add(part);
  }
  return parts;
}
