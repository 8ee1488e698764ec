import type { Kind } from "../../kinds.ts";
import type { Located } from "@signoff/openapi";
import type { Direction, Site, Views } from "../../change.ts";
import type { OperationPair, OperationRule } from "../compare-operations.ts";
import { changeOfMedia, type Media } from "../media.ts";
import { compareExamples } from "../examples.ts";
import { sharedPart } from "../shared-part.ts";
import type { Findings } from "../pair.ts";
import { behaviour, docs, typesOnly, wire, wireAndTypes } from "../views.ts";

const direction: Direction = "request";

/** What calls send: whether, in which media types, and what is in it. */
export const compareRequestBody: OperationRule = (pair, findings) => {
  const part = sharedPart(pair, ["requestBody"], "request body", "request body");
  const { old, now, site, pointers } = part;
  const mark = (kind: Kind, views: Views, at: Site = site): void =>
    findings.add({ kind, site: at, direction, views, pointers });
  if (!old && now)
    return mark(
      "request-body-added",
      wireAndTypes(now.value["required"] === true ? "breaking" : "feature"),
    );
  if (old && !now) return mark("request-body-removed", typesOnly);
  if (!old || !now) return;
  const [was, is] = [old.value["required"] === true, now.value["required"] === true];
  if (was !== is)
    mark(
      is ? "request-body-required" : "request-body-optional",
      wireAndTypes(is ? "breaking" : "feature"),
    );
  if (textOf(old) !== textOf(now))
    mark("description-changed", docs("fix"), { ...site, context: "request body description" });
  compareMedia(pair, old, now, site, findings);
};

function textOf({ value }: Located): unknown {
  return typeof value["description"] === "string" ? value["description"].trim() : undefined;
}

function compareMedia(
  pair: OperationPair,
  old: Located,
  now: Located,
  site: Site,
  findings: Findings,
): void {
  const { before, after, removed, added, pointers } = changeOfMedia(pair.documents, old, now, site);
  const mark = (kind: Kind, views: Views, context: string): void =>
    findings.add({ kind, site: { ...site, context }, direction, views, pointers });
  const [gone, fresh] = [removed[0], added[0]];
  const changed = gone && fresh && removed.length === 1 && added.length === 1;
  if (changed) {
    const context = before.length === 1 ? "request body" : `request body ${gone.type}`;
    mark(
      "media-type-changed",
      {
        wire: "breaking",
        types: fresh.kind === "form" && gone.kind === "json" ? "feature" : "breaking",
      },
      context,
    );
    compareBody(pair, gone, fresh, site, findings);
  } else {
    for (const { type } of removed)
      mark("media-type-removed", wireAndTypes("breaking"), `request body ${type}`);
    for (const { type } of added)
      mark("media-type-added", wireAndTypes("feature"), `request body ${type}`);
  }
  const [first] = before;
  const isReplaced =
    first && after[0]?.type !== first.type && after.some(({ type }) => type === first.type);
  if (isReplaced) mark("media-type-default-changed", behaviour("breaking"), "request body");
  for (const one of before) {
    const other = after.find(({ type }) => type === one.type);
    if (other) compareBody(pair, one, other, site, findings);
  }
}

function compareBody(
  pair: OperationPair,
  old: Media,
  now: Media,
  site: Site,
  findings: Findings,
): void {
  if (old.schema && now.schema)
    findings.compare({ old: [old.schema], now: [now.schema], site, direction });
  const pointers = { old: `${old.pointer}/encoding`, now: `${now.pointer}/encoding` };
  if (JSON.stringify(old.value["encoding"]) !== JSON.stringify(now.value["encoding"])) {
    findings.add({ kind: "encoding-changed", site, direction, views: wire("breaking"), pointers });
  }
  compareExamples(old, now, site, direction, findings);
}
