import type { Kind } from "../../kinds.ts";
import { docs, anyway, type ByDirection, typesOnly, wireAndTypes } from "../views.ts";
import { findingAt, type Pair, type SchemaRule } from "../pair.ts";
import { keyword } from "../shape.ts";

/** Lists of values and constants: what they have, and whether there is a list at all. */
export const compareValues: SchemaRule = (pair, findings) => {
  const key = pair.old.values || pair.now.values ? keyOf(pair) : undefined;
  if (!key) return;
  for (const [kind, views] of judge(pair)) {
    const [before, after] = [pair.old.values, pair.now.values].map(sayValues);
    findings.add(findingAt(pair, kind, views, { key, before, after }));
  }
};

function keyOf({ old, now }: Pair): string {
  return [old, now].some((shape) => keyword(shape, "enum") !== undefined) ? "enum" : "const";
}

function judge(pair: Pair): readonly (readonly [Kind, ByDirection])[] {
  const { old, now } = pair;
  const open = { old: isOpen(pair, "old"), now: isOpen(pair, "now") };
  if (!old.values) return [["enum-closed", open.now ? listedOpenly : closed]];
  if (!now.values) return [["enum-opened", open.old ? unlistedOpenly : opened]];
  const added = missingIn(now.values, old.values);
  const removed = missingIn(old.values, now.values);
  if (old.values.length === 1 && now.values.length === 1 && added && removed) {
    return [["const-changed", anyway(wireAndTypes("breaking"))]];
  }
  return [
    ...(added ? [["enum-value-added", open.old ? namedMore : valueAdded] as const] : []),
    ...(removed ? [["enum-value-removed", open.now ? namedLess : valueRemoved] as const] : []),
    ...(open.now && !open.old
      ? [["enum-opened", { request: docs("fix"), response: wireAndTypes("breaking") }] as const]
      : []),
    ...(open.old && !open.now
      ? [["enum-closed", { request: docs("fix"), response: wireAndTypes("feature") }] as const]
      : []),
  ];
}

const valueAdded: ByDirection = {
  request: wireAndTypes("feature"),
  response: wireAndTypes("breaking"),
};
const valueRemoved: ByDirection = { request: wireAndTypes("breaking"), response: typesOnly };
const closed: ByDirection = {
  request: wireAndTypes("breaking"),
  response: wireAndTypes("feature"),
};
const opened: ByDirection = {
  request: wireAndTypes("feature"),
  response: wireAndTypes("breaking"),
};
/** Lists that stay open in answers bind what is sent alone. */
const namedMore: ByDirection = { request: wireAndTypes("feature"), response: docs("fix") };
const namedLess: ByDirection = { request: wireAndTypes("breaking"), response: docs("fix") };
const listedOpenly: ByDirection = { request: wireAndTypes("breaking"), response: docs("fix") };
const unlistedOpenly: ByDirection = { request: wireAndTypes("feature"), response: docs("fix") };

function isOpen(pair: Pair, side: "old" | "now"): boolean {
  return keyword(pair[side], "x-signoff-open") === true;
}

function missingIn(values: readonly unknown[], others: readonly unknown[]): boolean {
  const known = new Set(others.map((value) => JSON.stringify(value)));
  return values.some((value) => !known.has(JSON.stringify(value)));
}

function sayValues(values: readonly unknown[] | undefined): string {
  return values ? values.map((value) => JSON.stringify(value)).join(" | ") : "any";
}
