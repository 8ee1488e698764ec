import { isNode, type Node } from "./node.ts";

const declaring: ReadonlySet<string> = new Set([
  "AccessorProperty",
  "MethodDefinition",
  "Property",
  "PropertyDefinition",
  "TSMethodSignature",
  "TSPropertySignature",
]);

/** The properties that code declares: in classes, types and objects. */
export function* ownPropertiesIn(node: Node): Generator<string, void, undefined> {
  if (declaring.has(node.type) && node["computed"] !== true) {
    const { name, value } = node["key"] as { name?: string; value?: unknown };
    yield name ?? String(value);
  }
  for (const member of Object.values(node)) {
    for (const child of Array.isArray(member) ? member : [member]) {
      if (isNode(child)) yield* child.type === "ObjectPattern" ? [] : ownPropertiesIn(child);
    }
  }
}
