import type { Documented, DocumentedType } from "./documented.ts";
import { parseType, type TypeNode } from "./type-text.ts";

/** Whether a documented type tells a format. */
export function hasFormat(type: DocumentedType): boolean {
  return parts(type).some((node) => node.kind === "plain" && node.format !== undefined);
}

/** Whether a documented type is, or has by name, a list of values. */
export function isList(documented: Documented, type: DocumentedType): boolean {
  return parts(type).some((node) => {
    if (node.kind === "literal") return true;
    const named = node.kind === "named" ? documented.objects[node.name] : undefined;
    return typeof named === "string" && isList(documented, named);
  });
}

/** What a type's text allows, and what lists and maps in it hold; nothing of an object. */
function parts(type: DocumentedType): readonly TypeNode[] {
  if (typeof type !== "string") return [];
  return parseType(type).flatMap((node) =>
    node.kind === "list" || node.kind === "map" ? parts(node.of) : [node],
  );
}
