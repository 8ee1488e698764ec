import type { Kind } from "../../kinds.ts";
import type { Located } from "@signoff/openapi";
import type { Direction, Site, Views } from "../../change.ts";
import { canonical } from "../canonical.ts";
import { memberOf, type OperationPair, type OperationRule } from "../compare-operations.ts";
import { compareExamples } from "../examples.ts";
import { changeOfMedia, type Media, mediaOf } from "../media.ts";
import { objectsIn } from "../node.ts";
import type { Findings } from "../pair.ts";
import { type SharedPart, sharedPart } from "../shared-part.ts";
import { docs, typesOnly, wire, wireAndTypes } from "../views.ts";
import { compareHeaders } from "./headers.ts";

const direction: Direction = "response";

/** What calls are answered: the statuses, their headers and bodies. */
export const compareAnswers: OperationRule = (pair, findings) => {
  for (const status of new Set([...statuses(pair, "old"), ...statuses(pair, "now")])) {
    const part = sharedPart(pair, ["responses", status], `response ${status}`, "response");
    const { old, now, site, pointers } = part;
    const mark = (kind: Kind, views: Views): void =>
      findings.add({ kind, site, direction, views, pointers });
    if (old && now) compareAnswer(pair, part, findings);
    else if (old)
      mark(
        "response-status-removed",
        isSuccess(status) ? { wire: "breaking", types: "feature" } : wire("fix"),
      );
    else if (now)
      mark("response-status-added", isKnown(pair, status, now) ? wire("feature") : typesOnly);
  }
};

function statuses(pair: OperationPair, side: "old" | "now"): readonly string[] {
  return objectsIn(memberOf(pair[side], "responses")).map(([status]) => status);
}

function isSuccess(status: string): boolean {
  return status.startsWith("2");
}

/** Whether the type of what a new status brings was there already: among successes, or among errors. */
function isKnown(pair: OperationPair, status: string, now: Located): boolean {
  const known = statuses(pair, "old")
    .filter((other) => isSuccess(other) === isSuccess(status))
    .flatMap((other) => {
      const { old } = sharedPart(pair, ["responses", other], "", "");
      return old ? typesOf(pair.documents.old, old) : [];
    });
  // Where no error has a body that is told, all of them are unknown.
  const isUntold = !isSuccess(status) && known.every((type) => type === "nothing");
  return isUntold || typesOf(pair.documents.now, now).every((type) => known.includes(type));
}

/** What tells the types of an answer's bodies apart. */
function typesOf(document: object, answer: Located): readonly string[] {
  const site: Site = { subject: {}, context: "", path: "" };
  const bodies = mediaOf(document, answer, site).map(({ kind, schema }) =>
    kind === "json" && schema
      ? canonical(document, schema.value, { texts: false, follow: true })
      : kind,
  );
  return bodies.length > 0 ? bodies : ["nothing"];
}

function compareAnswer(
  pair: OperationPair,
  { old, now, site, pointers }: SharedPart,
  findings: Findings,
): void {
  if (!old || !now) return;
  const [before, after] = [old, now].map(({ value }) =>
    typeof value["description"] === "string" ? value["description"].trim() : "",
  );
  if (before !== after) {
    const at: Site = { ...site, context: `${site.context} description` };
    findings.add({
      kind: "description-changed",
      site: at,
      direction,
      views: docs("fix"),
      pointers,
    });
  }
  compareHeaders(pair, old, now, site, findings);
  compareBodies(pair, old, now, { ...site, context: `${site.context} body` }, findings);
}

function compareBodies(
  pair: OperationPair,
  old: Located,
  now: Located,
  site: Site,
  findings: Findings,
): void {
  const { before, after, removed, added, pointers } = changeOfMedia(pair.documents, old, now, site);
  const mark = (kind: Kind, views: Views, media?: Media): void =>
    findings.add({
      kind,
      site: media ? { ...site, context: `${site.context} ${media.type}` } : site,
      direction,
      views,
      pointers,
    });
  const [gone, fresh] = [removed[0], added[0]];
  if (before.length === 0 && fresh) return mark("response-body-added", typesOnly);
  if (after.length === 0 && gone) return mark("response-body-removed", wireAndTypes("breaking"));
  if (gone && fresh && removed.length === 1 && added.length === 1) {
    mark(
      "media-type-changed",
      gone.kind === fresh.kind ? wire("breaking") : wireAndTypes("breaking"),
    );
    if (gone.kind === fresh.kind) compareBody(gone, fresh, site, findings);
  } else {
    for (const media of removed)
      mark("media-type-removed", hasKind(after, media) ? wire("feature") : typesOnly, media);
    for (const media of added)
      mark(
        "media-type-added",
        hasKind(before, media) ? wire("breaking") : wireAndTypes("breaking"),
        media,
      );
  }
  for (const one of before) {
    const other = after.find(({ type }) => type === one.type);
    if (other) compareBody(one, other, site, findings);
  }
}

function hasKind(bodies: readonly Media[], { kind }: Media): boolean {
  return bodies.some((body) => body.kind === kind);
}

function compareBody(old: Media, now: Media, site: Site, findings: Findings): void {
  if (old.schema && now.schema)
    findings.compare({ old: [old.schema], now: [now.schema], site, direction });
  compareExamples(old, now, site, direction, findings);
}
