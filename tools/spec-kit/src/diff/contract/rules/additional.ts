import { isObject, type Node, propertySite } from "../node.ts";
import { findingAt, type SchemaRule } from "../pair.ts";
import { below, keyword, type Shape } from "../shape.ts";
import { type ByDirection, typesOnly, wire, wireAndTypes } from "../views.ts";

const key = "additionalProperties";

/** Properties that are not listed: whether there may be some, and what they are. */
export const compareAdditional: SchemaRule = (pair, findings) => {
  if (!isMap(pair.old) || !isMap(pair.now)) return;
  const [before, after] = [stateOf(pair.old, pair.old), stateOf(pair.now, pair.old)];
  const views = judge(before, after);
  if (views) {
    const finding = findingAt(
      pair,
      after === "open" || before === "closed"
        ? "additional-properties-opened"
        : "additional-properties-closed",
      views,
      { key },
    );
    findings.add({ ...finding, site: propertySite(finding.site, "*") });
  }
  const [old, now] = [pair.old, pair.now].map(valuesOf);
  if (!old?.length || !now?.length) return;
  const site =
    old[0] && now[0] && JSON.stringify(old[0].site) === JSON.stringify(now[0].site)
      ? now[0].site
      : propertySite(pair.site, "*");
  findings.compare({ old, now, site, direction: pair.direction });
};

/** `open` has an index signature, `silent` may have more that no type tells of, `closed` has none. */
type State = "open" | "silent" | "closed";

function judge(before: State, after: State): ByDirection | undefined {
  if (before === after) return undefined;
  if (after === "open")
    return { request: wireAndTypes("feature"), response: wireAndTypes("feature") };
  if (before === "closed") return { request: wire("feature"), response: wire("feature") };
  if (before === "open") return { request: wireAndTypes("breaking"), response: typesOnly };
  return { request: wire("breaking"), response: wire("feature") };
}

function stateOf(shape: Shape, old: Shape): State {
  const value = keyword(shape, key);
  if (value === false) return "closed";
  // What never had a property of its own is a map, as it is generated; what lost all of them is told of with these.
  return value === undefined && (shape.properties.size > 0 || old.properties.size > 0)
    ? "silent"
    : "open";
}

function isMap({ types, union }: Shape): boolean {
  return union === undefined && types?.has("object") === true;
}

function valuesOf({ parts }: Shape): readonly Node[] {
  return parts.flatMap((part) =>
    isObject(part.value[key]) ? (below(part, [key], propertySite(part.site, "*")) ?? []) : [],
  );
}
