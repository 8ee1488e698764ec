import type { Kind } from "../../kinds.ts";
import type { JsonObject, Located, Parameter } from "@signoff/openapi";
import type { Direction, Site, Views } from "../../change.ts";
import { canonical } from "../canonical.ts";
import type { OperationPair, OperationRule } from "../compare-operations.ts";
import { componentSite, isObject } from "../node.ts";
import type { Findings } from "../pair.ts";
import { below } from "../shape.ts";
import { behaviour, docs, typesOnly, wire, wireAndTypes } from "../views.ts";

const direction: Direction = "request";
type One = Located<Parameter>;

/** Parameters, told apart by place and name. */
export const compareParameters: OperationRule = (pair, findings) => {
  const [old, now] = [byPlace(pair, "old"), byPlace(pair, "now")];
  const removed = new Map([...old].filter(([place]) => !now.has(place)));
  const added = new Map([...now].filter(([place]) => !old.has(place)));
  foldMoved(pair, removed, added, findings);
  foldRenamed(pair, removed, added, findings);
  // A path with other names in it is another path, which is told of already.
  const isMoved = pair.old.path !== pair.now.path;
  for (const [place, one] of removed) {
    if (isMoved && one.value.in === "path") continue;
    const views = one.value.in === "path" ? wireAndTypes("breaking") : typesOnly;
    tell(
      "parameter-removed",
      siteOf(pair, one, undefined),
      views,
      { old: one.pointer, now: operationPointer(pair, "now") },
      findings,
      { before: place },
    );
  }
  for (const [place, one] of added) {
    if (isMoved && one.value.in === "path") continue;
    const isRequired = one.value.required === true;
    const kind = isRequired ? "parameter-added-required" : "parameter-added";
    tell(
      kind,
      siteOf(pair, undefined, one),
      wireAndTypes(isRequired ? "breaking" : "feature"),
      { old: operationPointer(pair, "old"), now: one.pointer },
      findings,
      { after: place },
    );
  }
  for (const [place, one] of old) {
    const other = now.get(place);
    if (other) compareParameter(pair, one, other, findings);
  }
};

function byPlace(pair: OperationPair, side: "old" | "now"): ReadonlyMap<string, One> {
  return new Map(pair[side].located.parameters.map((one) => [placeOf(one), one]));
}

function placeOf({ value }: One): string {
  return `${value.in} ${value.in === "header" ? value.name.toLowerCase() : value.name}`;
}

function shownPlace({ value }: One): string {
  return `${value.in} ${value.name}`;
}

/** A parameter of the same name elsewhere in the request. */
function foldMoved(
  pair: OperationPair,
  removed: Map<string, One>,
  added: Map<string, One>,
  findings: Findings,
): void {
  for (const [place, one] of removed) {
    const found = [...added].find(
      ([, other]) => other.value.name.toLowerCase() === one.value.name.toLowerCase(),
    );
    if (!found) continue;
    fold(pair, "parameter-moved", [place, one], found, removed, added, findings);
  }
}

/** A parameter with the same words and the same contract under another name. */
function foldRenamed(
  pair: OperationPair,
  removed: Map<string, One>,
  added: Map<string, One>,
  findings: Findings,
): void {
  const words = ({ value }: One, document: object): string =>
    canonical(document, { ...value, name: "" }, { texts: true, follow: true });
  for (const [place, one] of removed) {
    const sought = words(one, pair.documents.old);
    const found = [...added].filter(([, other]) => words(other, pair.documents.now) === sought);
    const [only] = found;
    if (!only || found.length > 1) continue;
    fold(pair, "parameter-renamed", [place, one], only, removed, added, findings);
  }
}

function fold(
  pair: OperationPair,
  kind: Kind,
  [place, one]: readonly [string, One],
  [otherPlace, other]: readonly [string, One],
  removed: Map<string, One>,
  added: Map<string, One>,
  findings: Findings,
): void {
  const words = { before: shownPlace(one), after: shownPlace(other) };
  tell(
    kind,
    siteOf(pair, one, other),
    wireAndTypes("breaking"),
    { old: one.pointer, now: other.pointer },
    findings,
    words,
  );
  removed.delete(place);
  added.delete(otherPlace);
}

function compareParameter(pair: OperationPair, old: One, now: One, findings: Findings): void {
  const site = siteOf(pair, old, now);
  const pointers = { old: old.pointer, now: now.pointer };
  const mark = (kind: Kind, views: Views): void =>
    findings.add({ kind, site, direction, views, pointers });
  const [was, is] = [old.value.required === true, now.value.required === true];
  if (was !== is)
    mark(
      is ? "parameter-required" : "parameter-optional",
      wireAndTypes(is ? "breaking" : "feature"),
    );
  const [wasOld, isOld] = [old.value.deprecated === true, now.value.deprecated === true];
  if (wasOld !== isOld)
    mark(
      isOld ? "parameter-deprecated" : "parameter-undeprecated",
      docs(isOld ? "feature" : "fix"),
    );
  const differs = (keys: readonly string[]): boolean => say(old, keys) !== say(now, keys);
  if (differs(["style", "explode", "allowReserved"]))
    mark("parameter-style-changed", wire("breaking"));
  if (differs(["allowEmptyValue"])) mark("limit-changed", behaviour("breaking"));
  if (differs(["description"])) mark("description-changed", docs("fix"));
  if (differs(["example", "examples"])) mark("example-changed", docs("fix"));
  if (differs(["x-signoff-parameter"])) mark("note-changed", docs("fix"));
  const [one, other] = [schemaOf(old, site), schemaOf(now, site)];
  if (one && other) findings.compare({ old: [one], now: [other], site, direction });
}

function say({ value }: One, keys: readonly string[]): string {
  const record = value as unknown as JsonObject;
  return JSON.stringify(
    keys.map((key) => (typeof record[key] === "string" ? record[key].trim() : record[key])),
  );
}

function schemaOf({ value, pointer }: One, site: Site): ReturnType<typeof below> {
  const node = { value: value as unknown as JsonObject, pointer, site };
  const [media] = isObject(node.value["content"]) ? Object.keys(node.value["content"]) : [];
  return (
    below(node, ["schema"], site) ??
    (media === undefined ? undefined : below(node, ["content", media, "schema"], site))
  );
}

/** A parameter that both documents, or the only one, share under a name is told of there. */
function siteOf({ name }: OperationPair, old: One | undefined, now: One | undefined): Site {
  const one = old ?? now;
  const context = one ? shownPlace(one) : "";
  const shared = old && now && old.pointer === now.pointer ? componentSite(now.pointer) : undefined;
  return shared ? { ...shared, context } : { subject: { operation: name }, context, path: "" };
}

function operationPointer(pair: OperationPair, side: "old" | "now"): string {
  return `${pair[side].located.operation.pointer}/parameters`;
}

function tell(
  kind: Kind,
  site: Site,
  views: Views,
  pointers: { readonly old: string; readonly now: string },
  findings: Findings,
  words: { readonly before?: string; readonly after?: string },
): void {
  findings.add({ kind, site, direction, views, pointers, ...words });
}
