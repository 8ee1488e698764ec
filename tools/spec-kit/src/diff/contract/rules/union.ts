import { type Finding, siteKey } from "../../change.ts";
import { canonical } from "../canonical.ts";
import type { Node } from "../node.ts";
import { findingAt, type Findings, type Pair, type SchemaRule } from "../pair.ts";
import { keyword, shapeOf } from "../shape.ts";
import { anyway, typesOnly, wireAndTypes } from "../views.ts";

/** Unions: which members there are, and what changed inside of those that stayed. */
export const compareUnion: SchemaRule = (pair, findings) => {
  if (!pair.old.union && !pair.now.union) return;
  const { matched, removed, added } = match(pair, membersOf(pair, "old"), membersOf(pair, "now"));
  const isOther =
    matched.length === 0 && (pair.old.union === undefined || pair.now.union === undefined);
  if (isOther) {
    findings.add(
      findingAt(pair, "type-changed", anyway(wireAndTypes("breaking")), { key: keyOf(pair) }),
    );
    return;
  }
  if (removed.length > 0) findings.add(told(pair, "one-of-removed", removed));
  if (added.length > 0) findings.add(told(pair, "one-of-added", added));
  compareMatched(pair, matched, findings);
};

function told(
  pair: Pair,
  kind: "one-of-added" | "one-of-removed",
  members: readonly Node[],
): Finding {
  const isOpen =
    keyword(pair.old, "x-signoff-open") === true && keyword(pair.now, "x-signoff-open") === true;
  const grows = isOpen ? wireAndTypes("feature") : wireAndTypes("breaking");
  const views =
    kind === "one-of-added"
      ? { request: wireAndTypes("feature"), response: grows }
      : { request: wireAndTypes("breaking"), response: typesOnly };
  const names = members.map(nameOf).join(", ");
  const details = kind === "one-of-added" ? { after: names } : { before: names };
  return findingAt(pair, kind, views, { key: keyOf(pair), ...details });
}

function compareMatched(
  pair: Pair,
  matched: readonly (readonly [Node, Node])[],
  findings: Findings,
): void {
  for (const [old, now] of matched) {
    const site = siteKey(old.site) === siteKey(now.site) ? now.site : pair.site;
    findings.compare({ old: [old], now: [now], site, direction: pair.direction });
  }
}

/** What is no union counts as one of a single member. */
function membersOf(pair: Pair, side: "old" | "now"): readonly Node[] {
  const { union, parts } = pair[side];
  return union ?? parts.slice(0, 1);
}

function keyOf({ old, now }: Pair): string {
  return keyword(old, "anyOf") !== undefined || keyword(now, "anyOf") !== undefined
    ? "anyOf"
    : "oneOf";
}

interface Matching {
  readonly matched: readonly (readonly [Node, Node])[];
  readonly removed: readonly Node[];
  readonly added: readonly Node[];
}

/** Members belong together by name, else by all that they say, by their constants, by what they may be. */
function match({ documents }: Pair, old: readonly Node[], now: readonly Node[]): Matching {
  const matched: [Node, Node][] = [];
  let [removed, added] = [[...old], [...now]];
  for (const trait of [nameOf, everything, contract, constants, types]) {
    for (const one of removed) {
      const sought = trait(one, documents.old);
      const other =
        sought === undefined
          ? undefined
          : added.find((node) => trait(node, documents.now) === sought);
      if (!other) continue;
      matched.push([one, other]);
      removed = removed.filter((node) => node !== one);
      added = added.filter((node) => node !== other);
    }
  }
  return { matched, removed, added };
}

function nameOf({ value }: Node): string | undefined {
  const { $ref: reference } = value;
  return typeof reference === "string"
    ? reference.slice(reference.lastIndexOf("/") + 1)
    : undefined;
}

function everything({ value }: Node, document: object): string {
  return canonical(document, value, { texts: true, follow: true });
}

function contract({ value }: Node, document: object): string {
  return canonical(document, value, { texts: false, follow: true });
}

/** The constants of an object's properties, such as the name of an event. */
function constants(node: Node, document: object): string | undefined {
  const { properties: all } = shapeOf(document, [node]);
  const found = [...all].flatMap(([name, { nodes }]) => {
    const [value, ...more] = shapeOf(document, nodes).values ?? [];
    return value === undefined || more.length > 0 ? [] : [`${name}=${JSON.stringify(value)}`];
  });
  return found.length > 0 ? found.toSorted().join() : undefined;
}

/** What a member without a name may be. */
function types(node: Node, document: object): string | undefined {
  if (nameOf(node) !== undefined) return undefined;
  const { types: all } = shapeOf(document, [node]);
  return all && [...all].toSorted().join();
}
