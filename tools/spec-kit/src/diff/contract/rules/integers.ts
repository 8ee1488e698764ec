import { findingAt, type SchemaRule } from "../pair.ts";
import { keyword, type Shape } from "../shape.ts";
import { types, wireAndTypes } from "../views.ts";

/** Integers that may exceed 2^53 come as bigints. */
export const compareIntegers: SchemaRule = (pair, findings) => {
  const [old, now] = [pair.old, pair.now].map(isExact);
  if (old === now || !pair.old.types?.has("integer") || !pair.now.types?.has("integer")) return;
  const exactness = { types: "breaking", behaviour: "breaking" } as const;
  const [kind, request] = now
    ? (["int64-added", wireAndTypes("feature")] as const)
    : (["int64-removed", types("breaking")] as const);
  const key = [pair.old, pair.now].some((shape) => keyword(shape, "x-signoff-exact") !== undefined)
    ? "x-signoff-exact"
    : "format";
  findings.add(findingAt(pair, kind, { request, response: exactness }, { key }));
};

function isExact(shape: Shape): boolean {
  const marked = keyword(shape, "x-signoff-exact");
  return typeof marked === "boolean" ? marked : keyword(shape, "format") === "int64";
}
