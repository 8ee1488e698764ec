import { findingAt, type SchemaRule } from "../pair.ts";
import { isObject } from "../node.ts";
import { keyword, type Shape } from "../shape.ts";
import { anyway, docs, types } from "../views.ts";

/** The names under which a package exports the values of a list, and what is said of them. */
export const compareValueNames: SchemaRule = (pair, findings) => {
  const [old, now] = [namesOf(pair.old), namesOf(pair.now)];
  const renamed = [...old].some(([value, name]) => now.has(value) && now.get(value) !== name);
  if (renamed) {
    findings.add(
      findingAt(pair, "enum-name-changed", anyway(types("breaking")), { key: "x-enum-varnames" }),
    );
  }
  const key = "x-enum-descriptions";
  const [before, after] = [keyword(pair.old, key), keyword(pair.now, key)].map((value) =>
    JSON.stringify(value),
  );
  const sameValues = JSON.stringify(pair.old.values) === JSON.stringify(pair.now.values);
  if (sameValues && before !== after) {
    findings.add(findingAt(pair, "description-changed", anyway(docs("fix")), { key }));
  }
};

/** The name of each value; a text without one is its own. */
function namesOf(shape: Shape): ReadonlyMap<string, unknown> {
  const names = keyword(shape, "x-enum-varnames");
  const values = keyword(shape, "enum");
  if (!Array.isArray(values) || isObject(names)) return new Map();
  const list = Array.isArray(names) ? (names as readonly unknown[]) : values;
  return new Map(values.map((value, index) => [JSON.stringify(value), list[index]]));
}
