import type { Kind } from "../../kinds.ts";
import { child, type Located } from "@signoff/openapi";
import type { Direction, Site, Views } from "../../change.ts";
import type { OperationPair } from "../compare-operations.ts";
import { componentSite, objectsIn } from "../node.ts";
import type { Findings } from "../pair.ts";
import { below } from "../shape.ts";
import { docs, wire } from "../views.ts";

const direction: Direction = "response";

/** Headers of an answer, told apart without regard to case. */
export function compareHeaders(
  pair: OperationPair,
  old: Located,
  now: Located,
  site: Site,
  findings: Findings,
): void {
  const [before, after] = [headersOf(pair.documents.old, old), headersOf(pair.documents.now, now)];
  const at = (name: string): Site => ({ ...site, context: `${site.context} header ${name}` });
  const pointers = { old: `${old.pointer}/headers`, now: `${now.pointer}/headers` };
  const mark = (kind: Kind, name: string, views: Views): void =>
    findings.add({ kind, site: at(name), direction, views, pointers });
  for (const [key, { name }] of after)
    if (!before.has(key)) mark("header-added", name, wire("feature"));
  for (const [key, { name, header }] of before) {
    const other = after.get(key);
    if (!other) mark("header-removed", name, wire("breaking"));
    else compareHeader(header, other.header, at(name), name, findings);
  }
}

function compareHeader(
  old: Located,
  now: Located,
  site: Site,
  name: string,
  findings: Findings,
): void {
  const shared = old.pointer === now.pointer ? componentSite(now.pointer) : undefined;
  const at = shared ? { ...shared, context: `header ${name}` } : site;
  const pointers = { old: old.pointer, now: now.pointer };
  const mark = (kind: Kind, views: Views): void =>
    findings.add({ kind, site: at, direction, views, pointers });
  const [was, is] = [old.value["required"] === true, now.value["required"] === true];
  if (was !== is)
    mark(is ? "header-required" : "header-optional", wire(is ? "feature" : "breaking"));
  if (textOf(old) !== textOf(now)) mark("description-changed", docs("fix"));
  const [one, other] = [old, now].map((header) => below({ ...header, site: at }, ["schema"], at));
  if (one && other) findings.compare({ old: [one], now: [other], site: at, direction });
}

function textOf({ value }: Located): unknown {
  return typeof value["description"] === "string" ? value["description"].trim() : undefined;
}

interface NamedHeader {
  readonly name: string;
  readonly header: Located;
}

function headersOf(document: object, answer: Located): ReadonlyMap<string, NamedHeader> {
  const names = objectsIn(answer.value["headers"]).map(([name]) => name);
  const holder = child(document, answer, "headers");
  return new Map(
    names.flatMap((name) => {
      const header = holder && child(document, holder, name);
      return header ? [[name.toLowerCase(), { name, header }] as const] : [];
    }),
  );
}
