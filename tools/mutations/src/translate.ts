import type { Binding } from "./syntax/bindings.ts";
import { type Match, pairsOf } from "./syntax/match.ts";
import { placeholderOf } from "./syntax/placeholder.ts";
import { isRuntimeProperty } from "./syntax/runtime-names.ts";
import type { Snippet } from "./syntax/snippet.ts";
import {
  isCompound,
  isSame,
  privateProperty,
  property,
  type Tree,
  variable,
  walk,
} from "./syntax/tree.ts";

/**
 * Code in the names that a source has for what a match found in it.
 *
 * @throws {Error} where it speaks of a variable that is neither in the match nor its own.
 */
export function translate(code: Snippet, match: Match): string {
  const names = new Map<number, { readonly end: number; readonly texts: readonly string[] }>();
  for (const leaf of code.roots.flatMap(walk)) {
    const name = nameOf(leaf, code, match);
    if (name === undefined) continue;
    names.set(leaf.start, {
      end: leaf.end,
      texts: [...(names.get(leaf.start)?.texts ?? []), name],
    });
  }
  let written = "";
  let at = code.start;
  for (const [start, { end, texts }] of [...names].toSorted(([left], [right]) => left - right)) {
    // A shorthand property is two names in one place.
    written += code.text.slice(at, start) + [...new Set(texts)].join(": ");
    at = end;
  }
  return written + code.text.slice(at, code.end);
}

function nameOf(leaf: Tree, code: Snippet, match: Match): string | undefined {
  const { kind, name = "" } = leaf;
  if (kind !== variable && kind !== property && kind !== privateProperty) return undefined;
  const captured = match.captured.get(placeholderOf(leaf) ?? "");
  if (captured) return textOf(captured, match);
  if (kind !== variable) return propertyOf(leaf, match);
  if (code.bindings.get(leaf)?.outermost === false) return name;
  return variableOf(name, code.bindings.has(leaf), match);
}

/** What the match has for a property: in a piece of code that stands in the pattern, what is in its place. */
function propertyOf(leaf: Tree, match: Match): string {
  const { kind, name = "", parent } = leaf;
  const pairs = [...pairsOf(match)].filter(({ pattern }) => isSame(pattern, leaf));
  const names = new Set(pairs.map(({ found }) => found.name ?? ""));
  const inPlace = pairs.filter(
    ({ pattern }) => parent && pattern.parent && isSame(pattern.parent, parent),
  );
  const [known, ...others] =
    names.size > 1 ? new Set(inPlace.map(({ found }) => found.name)) : names;
  if (names.size > 1 && (known === undefined || others.length > 0)) {
    throw new Error(`\`with\` speaks of .${name}, which stands for ${[...names].join(" and ")}`);
  }
  const mark = kind === privateProperty ? "#" : "";
  if (known !== undefined) return mark + known;
  // In an object it is new; what is read has to be of the runtime.
  const isRead = parent?.kind.startsWith("MemberExpression") ?? false;
  const isOwn =
    kind === privateProperty || (match.source.ownProperties.has(name) && !isRuntimeProperty(name));
  if (isRead && isOwn) throw unknown(`.${mark}${name}`);
  return mark + name;
}

function unknown(name: string): Error {
  return new Error(`\`with\` speaks of ${name}, which is neither in \`guard\` nor in \`within\``);
}

function textOf(tree: Tree, { source }: Match): string {
  const text = source.text.slice(tree.start, tree.end);
  return isCompound(tree) ? `(${text})` : text;
}

function variableOf(name: string, isOwn: boolean, { variables }: Match): string {
  const known = variables.get(name) ?? innerVariable(name, variables);
  if (known !== undefined) return typeof known === "string" ? known : known.name;
  if (isOwn || name in globalThis) return name;
  throw unknown(name);
}

/** A variable that the pattern declares further in. */
function innerVariable(name: string, variables: Match["variables"]): Binding | string | undefined {
  return [...variables].find(([key]) => typeof key !== "string" && key.name === name)?.[1];
}
