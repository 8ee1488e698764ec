import { findingAt, type Pair, type SchemaRule } from "../pair.ts";
import { keyword } from "../shape.ts";
import { anyway, behaviour, type ByDirection } from "../views.ts";

const least = ["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"] as const;
const most = ["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"] as const;
/** Here any other value is neither more nor less. */
const other = [
  "pattern",
  "multipleOf",
  "uniqueItems",
  "contentEncoding",
  "contentMediaType",
  "not",
  "propertyNames",
  "patternProperties",
] as const;

type Verdict = "limit-tightened" | "limit-relaxed" | "limit-changed";

const judgements: Readonly<Record<Verdict, ByDirection>> = {
  "limit-tightened": { request: behaviour("breaking"), response: behaviour("fix") },
  "limit-relaxed": { request: behaviour("feature"), response: behaviour("breaking") },
  "limit-changed": anyway(behaviour("breaking")),
};

/** Bounds, lengths and patterns: what was allowed may be refused, or what never came may come. */
export const compareLimits: SchemaRule = (pair, findings) => {
  for (const key of [...least, ...most, ...other]) {
    const verdict = judge(pair, key);
    if (!verdict) continue;
    const [before, after] = [pair.old, pair.now].map((shape) => say(key, keyword(shape, key)));
    findings.add(findingAt(pair, verdict, judgements[verdict], { key, before, after }));
  }
};

function judge(
  pair: Pair,
  key: (typeof least | typeof most | typeof other)[number],
): Verdict | undefined {
  const [before, after] = [keyword(pair.old, key), keyword(pair.now, key)];
  if (JSON.stringify(before) === JSON.stringify(after)) return undefined;
  if (binds(before) === binds(after)) {
    if (typeof before !== "number" || typeof after !== "number" || key === "multipleOf")
      return binds(after) ? "limit-changed" : undefined;
    const rises = after > before;
    return rises === (least as readonly string[]).includes(key)
      ? "limit-tightened"
      : "limit-relaxed";
  }
  return binds(after) ? "limit-tightened" : "limit-relaxed";
}

function binds(value: unknown): boolean {
  return value !== undefined && value !== false;
}

function say(key: string, value: unknown): string | undefined {
  return value === undefined
    ? `no ${key}`
    : `${key} ${typeof value === "string" ? value : JSON.stringify(value)}`;
}
