import { siteKey } from "../../change.ts";
import { findingAt, type Pair, type SchemaRule } from "../pair.ts";
import type { Shape } from "../shape.ts";
import { anyway, docs } from "../views.ts";

const texts = [
  ["description-changed", ["description"]],
  ["description-changed", ["title"]],
  ["description-changed", ["externalDocs"]],
  ["example-changed", ["examples", "example"]],
] as const;

/** Descriptions and examples: part by part where both documents are made of the same parts, else those that show. */
export const compareTexts: SchemaRule = (pair, findings) => {
  // A union of which one member is left shows that member's texts.
  if ((pair.old.union === undefined) !== (pair.now.union === undefined)) return;
  for (const one of pairParts(pair)) {
    for (const [kind, keys] of texts) {
      const [before, after] = [textOf(one.old, keys), textOf(one.now, keys)];
      if (before === after) continue;
      findings.add(findingAt(one, kind, anyway(docs("fix")), { key: keys[0], before, after }));
    }
  }
};

/** The pair itself, or its parts one by one. */
function pairParts(pair: Pair): readonly Pair[] {
  const now = new Map(pair.now.parts.map((part) => [siteKey(part.site), part]));
  const old = new Map(pair.old.parts.map((part) => [siteKey(part.site), part]));
  if (old.size !== now.size || [...old.keys()].some((key) => !now.has(key))) return [pair];
  return [...old].map(([key, { site }]): Pair => {
    const { documents, direction } = pair;
    return { documents, direction, site, old: only(pair.old, key), now: only(pair.now, key) };
  });
}

/** A value without what other parts say of it. */
function only(shape: Shape, key: string): Shape {
  return { ...shape, parts: shape.parts.filter(({ site }) => siteKey(site) === key) };
}

function textOf(shape: Shape, keys: readonly string[]): string | undefined {
  for (const { value } of shape.parts) {
    const key = keys.find((one) => value[one] !== undefined);
    if (key === undefined) continue;
    const text = key === "example" ? [value[key]] : value[key];
    return typeof text === "string" ? text.trim() : JSON.stringify(text);
  }
  return undefined;
}
