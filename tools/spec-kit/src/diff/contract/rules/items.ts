import { itemsSite, type Node } from "../node.ts";
import type { Pair, SchemaRule } from "../pair.ts";
import { below, type Shape } from "../shape.ts";

/** The items of lists. */
export const compareItems: SchemaRule = (pair, findings) => {
  const [old, now] = [pair.old, pair.now].map((shape) => itemsOf(shape));
  if (old?.length && now?.length)
    findings.compare({ old, now, site: siteOf(pair, old, now), direction: pair.direction });
  comparePositions(pair, findings);
};

/** The items of lists whose length is told, one by one. */
const comparePositions: SchemaRule = (pair, findings) => {
  const [old, now] = [pair.old, pair.now].map((shape) => positionsOf(shape));
  for (const [index, node] of (old ?? []).entries()) {
    const other = now?.[index];
    if (other)
      findings.compare({
        old: [node],
        now: [other],
        site: itemsSite(pair.site),
        direction: pair.direction,
      });
  }
};

function itemsOf({ parts }: Shape): readonly Node[] {
  return parts.flatMap((part) => below(part, ["items"], itemsSite(part.site)) ?? []);
}

function positionsOf({ parts }: Shape): readonly Node[] {
  return parts.flatMap((part) => {
    const list = part.value["prefixItems"];
    return Array.isArray(list)
      ? list.flatMap(
          (_, index) => below(part, ["prefixItems", String(index)], itemsSite(part.site)) ?? [],
        )
      : [];
  });
}

function siteOf(pair: Pair, old: readonly Node[], now: readonly Node[]): Pair["site"] {
  const [one, other] = [old[0]?.site, now[0]?.site];
  return one && other && JSON.stringify(one) === JSON.stringify(other)
    ? other
    : itemsSite(pair.site);
}
