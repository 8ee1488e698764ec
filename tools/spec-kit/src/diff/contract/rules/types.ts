import type { Kind } from "../../kinds.ts";
import { findingAt, type Pair, type SchemaRule } from "../pair.ts";
import { anyway, type ByDirection, typesOnly, wire, wireAndTypes } from "../views.ts";

/** How two sets of types stand to each other; absent ones allow all. */
export type TypeRelation = "same" | "wider" | "narrower" | "other";

/** Types that are allowed more, less or instead. */
export const compareTypes: SchemaRule = (pair, findings) => {
  const relation = relationOf(pair);
  if (relation === "same") return;
  const [kind, views] = judge(pair, relation);
  const [before, after] = [pair.old.types, pair.now.types].map(sayTypes);
  findings.add(findingAt(pair, kind, views, { key: "type", before, after }));
};

/** How the types of a value changed. Unions are judged by their members. */
export function relationOf({ old, now }: Pair): TypeRelation {
  if (old.union || now.union) return "same";
  const narrower = isWithin(now.types, old.types);
  const wider = isWithin(old.types, now.types);
  if (narrower && wider) return "same";
  if (narrower) return "narrower";
  return wider ? "wider" : "other";
}

function judge(pair: Pair, relation: TypeRelation): readonly [Kind, ByDirection] {
  if (relation === "other") return ["type-changed", anyway(wireAndTypes("breaking"))];
  const isNumeric = sameInTypeScript(pair);
  if (relation === "wider") {
    const response = isNumeric ? wire("breaking") : wireAndTypes("breaking");
    return ["type-widened", { request: wireAndTypes("feature"), response }];
  }
  const gains = sayTypes(pair.now.types) === "object" || isNumeric;
  return [
    "type-narrowed",
    {
      request: isNumeric ? wire("breaking") : wireAndTypes("breaking"),
      response: gains ? wireAndTypes("feature") : typesOnly,
    },
  ];
}

function isWithin(
  inner: ReadonlySet<string> | undefined,
  outer: ReadonlySet<string> | undefined,
): boolean {
  if (!outer) return true;
  if (!inner) return false;
  return [...inner].every((type) => outer.has(type) || (type === "integer" && outer.has("number")));
}

/** Integers and other numbers have one type in TypeScript. */
function sameInTypeScript({ old, now }: Pair): boolean {
  const plain = [old.types, now.types].map(
    (types) =>
      types &&
      [...types]
        .map((type) => (type === "integer" ? "number" : type))
        .toSorted()
        .join(),
  );
  return plain[0] !== undefined && plain[0] === plain[1];
}

function sayTypes(types: ReadonlySet<string> | undefined): string {
  return types ? [...types].toSorted().join(" or ") : "anything";
}
