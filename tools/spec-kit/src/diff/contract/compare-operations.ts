import type { JsonObject, Located, PlacedOperation } from "@signoff/openapi";
import type { Site } from "../change.ts";
import type { Documents, Findings } from "./pair.ts";

/** One operation in both documents, under its old name. */
export interface OperationPair {
  readonly documents: Documents;
  /** Method and path as they were. */
  readonly name: string;
  readonly old: PlacedOperation;
  readonly now: PlacedOperation;
}

/** One subject that operations are compared by. */
export type OperationRule = (pair: OperationPair, findings: Findings) => void;

/** The site of a part of an operation. */
export function operationSite(name: string, context: string): Site {
  return { subject: { operation: name }, context, path: "" };
}

/** What an operation says under a key. */
export function memberOf({ located }: PlacedOperation, key: string): unknown {
  return (located.operation.value as unknown as JsonObject)[key];
}

/** Where the keys of an operation stand in both documents. */
export function pointersTo(
  { old, now }: OperationPair,
  key: string,
): { readonly old: string; readonly now: string } {
  const at = (one: Located<object>): string => (key === "" ? one.pointer : `${one.pointer}/${key}`);
  return { old: at(old.located.operation), now: at(now.located.operation) };
}
