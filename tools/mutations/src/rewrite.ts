import type { Place } from "./locate.ts";
import type { Snippet } from "./syntax/snippet.ts";
import { isCompound } from "./syntax/tree.ts";
import { translate } from "./translate.ts";

interface Range {
  readonly start: number;
  readonly end: number;
}

const operations = /^(Binary|Logical)Expression\b/;
const statements = /(Statement|Declaration)\b/;
const members = /^(AccessorProperty|MethodDefinition|PropertyDefinition)\b/;
const withBodies = /^(DoWhile|For|ForIn|ForOf|If|While)Statement\b/;

/** The text of a source without the guard that stands at a place. */
export function remove({ source: { text }, trees }: Place): string {
  const [{ kind, parent, list }] = trees;
  const range = rangeOf(trees);
  if (members.test(kind)) return splice(text, range, "");
  if (statements.test(kind)) return splice(text, range, ";");
  if (!parent || !operations.test(parent.kind)) return splice(text, withComma(text, trees), "");
  const [other] = [...parent.parts.values()].filter((part) => part !== list).flat();
  return splice(text, parent, other ? `(${text.slice(other.start, other.end)})` : "");
}

/** The text of a source with other code in the place of a guard. */
export function replace({ source: { text }, trees, matches }: Place, code: Snippet): string {
  const [{ kind, parent }] = trees;
  const range = rangeOf(trees);
  const [written = "", ...others] = new Set(matches.map((match) => translate(code, match)));
  if (others.length > 0) {
    throw new Error(`\`with\` may be read as\n  ${written}\nor as\n  ${others.join("\n  ")}`);
  }
  if (statements.test(kind)) {
    return splice(text, range, parent && withBodies.test(parent.kind) ? `{ ${written} }` : written);
  }
  const fit = code.roots.length === 1 && code.roots.some(isCompound) ? `(${written})` : written;
  const [key] = parent?.parts.get("key") ?? [];
  const isShorthand = key !== undefined && key !== trees[0] && key.start === range.start;
  return splice(text, range, isShorthand ? `${text.slice(key.start, key.end)}: ${fit}` : fit);
}

/** Parts of a list with the comma after or before them. */
function withComma(text: string, trees: Place["trees"]): Range {
  const { start, end } = rangeOf(trees);
  const comma = /^\s*,/.exec(text.slice(end));
  if (comma) return { start, end: end + comma[0].length };
  const before = trees[0].list[trees[0].list.indexOf(trees[0]) - 1];
  return { start: before?.end ?? start, end };
}

function rangeOf(trees: Place["trees"]): Range {
  return { start: trees[0].start, end: (trees.at(-1) ?? trees[0]).end };
}

function splice(text: string, { start, end }: Range, code: string): string {
  return text.slice(0, start) + code + text.slice(end);
}
