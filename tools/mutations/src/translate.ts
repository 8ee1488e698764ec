import type { Binding } from "./syntax/bindings.ts";
import type { Match } from "./syntax/match.ts";
import { placeholderOf } from "./syntax/placeholder.ts";
import { isRuntimeProperty } from "./syntax/runtime-names.ts";
import type { Snippet } from "./syntax/snippet.ts";
import { isCompound, privateProperty, property, type Tree, variable, walk } from "./syntax/tree.ts";

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
  if (kind === property) return match.properties.get(name) ?? propertyOf(leaf, name, match);
  if (kind === privateProperty) return match.properties.get(`#${name}`) ?? `#${name}`;
  return code.bindings.get(leaf)?.outermost === false
    ? name
    : variableOf(name, code.bindings.has(leaf), match);
}

/** A property that the match does not know: in an object it is new, elsewhere it has to be one of the runtime. */
function propertyOf({ parent }: Tree, name: string, { source }: Match): string {
  const isRead = parent?.kind.startsWith("MemberExpression") ?? false;
  if (isRead && source.ownProperties.has(name) && !isRuntimeProperty(name))
    throw unknown(`.${name}`);
  return name;
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
