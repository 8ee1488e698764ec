import type { Kind } from "../../kinds.ts";
import { canonical } from "../canonical.ts";
import { type Node, propertySite } from "../node.ts";
import { type Findings, type Pair, partAt, type SchemaRule, sharedSite } from "../pair.ts";
import { keyword, type Property, type Shape } from "../shape.ts";
import { siteKey, type Site } from "../../change.ts";
import { type ByDirection, typesOnly, viewsFrom, wireAndTypes } from "../views.ts";

/** Which properties there are; those that stayed are compared by themselves. */
export const compareProperties: SchemaRule = (pair, findings) => {
  const { old, now } = pair;
  const going = (shape: Shape): readonly (readonly [string, Property])[] =>
    [...shape.properties].filter(([name]) => goes(pair, name));
  const removed = new Map(going(old).filter(([name]) => !now.properties.has(name)));
  const added = new Map(going(now).filter(([name]) => !old.properties.has(name)));
  // A property that leaves one side of a union altogether is told of with the member.
  if (Boolean(old.union) === Boolean(now.union)) {
    foldRenamed(pair, removed, added, findings);
    for (const [name, property] of removed) tellRemoved(pair, name, property, findings);
    for (const [name, property] of added) tellAdded(pair, name, property, findings);
  }
  for (const [name, property] of going(old)) {
    const other = now.properties.get(name);
    if (other) compareKept(pair, name, property, other, findings);
  }
};

/** Whether either document has a property in the direction of a pair. */
function goes({ old, now, direction }: Pair, name: string): boolean {
  const mark = { request: "readOnly", response: "writeOnly", none: undefined }[direction];
  const properties = [old, now].flatMap((shape) => shape.properties.get(name) ?? []);
  return (
    mark === undefined ||
    properties.some(({ nodes }) => nodes.every(({ value }) => value[mark] !== true))
  );
}

/** One that left and one that came, with the same words and the same contract, is one with another name. */
function foldRenamed(
  pair: Pair,
  removed: Map<string, Property>,
  added: Map<string, Property>,
  findings: Findings,
): void {
  for (const [name, property] of removed) {
    const sought = everythingOf(property, pair.documents.old);
    const isAlike = (one: Map<string, Property>, document: object): readonly string[] =>
      [...one].filter(([, other]) => everythingOf(other, document) === sought).map(([key]) => key);
    const [others, rivals] = [
      isAlike(added, pair.documents.now),
      isAlike(removed, pair.documents.old),
    ];
    const [other] = others;
    if (other === undefined || others.length > 1 || rivals.length > 1) continue;
    const views: ByDirection = {
      request: wireAndTypes("breaking"),
      response: isDemanded(pair, property) ? wireAndTypes("breaking") : typesOnly,
    };
    tell(pair, "property-renamed", name, property, views, findings, { before: name, after: other });
    removed.delete(name);
    added.delete(other);
  }
}

/** What demands a property in the direction of a pair: answers are promised more than requests have to have. */
function demandsOf({ direction }: Pair, { demandedBy, promisedBy }: Property): readonly Node[] {
  return direction === "response" ? [...demandedBy, ...promisedBy] : demandedBy;
}

function isDemanded(pair: Pair, property: Property): boolean {
  return demandsOf(pair, property).length > 0;
}

/** All that is said of a property but for its name. */
function everythingOf({ nodes, demandedBy, promisedBy }: Property, document: object): string {
  const told = nodes.map(({ value }) => canonical(document, value, { texts: true, follow: false }));
  return [demandedBy.length > 0, promisedBy.length > 0, ...told].join();
}

function tellRemoved(pair: Pair, name: string, property: Property, findings: Findings): void {
  const isRefused = keyword(pair.now, "additionalProperties") === false;
  const views: ByDirection = {
    request: isRefused ? wireAndTypes("breaking") : typesOnly,
    response: isDemanded(pair, property) ? wireAndTypes("breaking") : typesOnly,
  };
  tell(pair, "property-removed", name, property, views, findings, { before: name });
}

function tellAdded(pair: Pair, name: string, property: Property, findings: Findings): void {
  const isRequired = isDemanded(pair, property);
  const views: ByDirection = {
    request: wireAndTypes(isRequired ? "breaking" : "feature"),
    response: wireAndTypes("feature"),
  };
  const kind =
    isRequired && pair.direction === "request" ? "property-added-required" : "property-added";
  tell(pair, kind, name, property, views, findings, { after: name });
}

function compareKept(
  pair: Pair,
  name: string,
  old: Property,
  now: Property,
  findings: Findings,
): void {
  const [was, is] = [isDemanded(pair, old), isDemanded(pair, now)];
  if (was !== is) {
    const [request, response] = is
      ? (["breaking", "feature"] as const)
      : (["feature", "breaking"] as const);
    const demand = is ? now : old;
    const [part] = demandsOf(pair, demand);
    const holder = is ? sharedSite(pair, undefined, part) : sharedSite(pair, part, undefined);
    const pointers = {
      old: requiredPointer(pair, "old", holder, name),
      now: requiredPointer(pair, "now", holder, name),
    };
    const views = viewsFrom(
      { request: wireAndTypes(request), response: wireAndTypes(response) },
      pair.direction,
    );
    findings.add({
      kind: is ? "property-required" : "property-optional",
      site: propertySite(holder, name),
      direction: pair.direction,
      views,
      pointers,
    });
  }
  findings.compare({
    old: old.nodes,
    now: now.nodes,
    site: keptSite(pair, name, old, now),
    direction: pair.direction,
  });
}

function requiredPointer(pair: Pair, side: "old" | "now", holder: Site, name: string): string {
  const part = partAt(pair[side], holder) ?? pair[side].parts[0];
  return part
    ? `${part.pointer}/properties/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`
    : "";
}

/** Where a property is told of that both documents have. */
function keptSite(pair: Pair, name: string, old: Property, now: Property): Site {
  const [one, other] = [old.nodes[0]?.site, now.nodes[0]?.site];
  return one && other && siteKey(one) === siteKey(other) ? other : propertySite(pair.site, name);
}

function tell(
  pair: Pair,
  kind: Kind,
  name: string,
  property: Property,
  views: ByDirection,
  findings: Findings,
  words: { readonly before?: string; readonly after?: string },
): void {
  const [node] = property.nodes;
  const isOld = pair.old.properties.get(name) === property;
  const holder = pair[isOld ? "old" : "now"].parts.find(({ pointer }) =>
    node?.pointer.startsWith(`${pointer}/properties/`),
  );
  const site = isOld ? sharedSite(pair, holder, undefined) : sharedSite(pair, undefined, holder);
  const there = partAt(pair[isOld ? "now" : "old"], site)?.pointer ?? "";
  const pointers = isOld
    ? { old: node?.pointer ?? "", now: there }
    : { old: there, now: node?.pointer ?? "" };
  findings.add({
    kind,
    site: propertySite(site, name),
    direction: pair.direction,
    views: viewsFrom(views, pair.direction),
    pointers,
    ...words,
  });
}
