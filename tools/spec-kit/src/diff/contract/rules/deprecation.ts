import { findingAt, type SchemaRule } from "../pair.ts";
import { keyword } from "../shape.ts";
import { anyway, docs } from "../views.ts";

/** The mark that something is not to be used any more. */
export const compareDeprecation: SchemaRule = (pair, findings) => {
  const [old, now] = [pair.old, pair.now].map((shape) => keyword(shape, "deprecated") === true);
  if (old === now) return;
  const kind = now ? "property-deprecated" : "property-undeprecated";
  findings.add(findingAt(pair, kind, anyway(docs(now ? "feature" : "fix")), { key: "deprecated" }));
};
