import type { Binding } from "./bindings.ts";
import type { Code } from "./code.ts";
import { isRest, placeholderOf } from "./placeholder.ts";
import { isRuntimeWord, isRuntimeVariable } from "./runtime-names.ts";
import { property, type Tree, variable } from "./tree.ts";

/** Code to search. */
export interface Source extends Code {
  readonly file: string;
  /** The properties that the sources declare: the others are given by the runtime, so that nobody renames them. */
  readonly ownProperties: ReadonlySet<string>;
  /** All trees, by their kinds. */
  readonly kinds: ReadonlyMap<string, readonly Tree[]>;
}

/** What a variable is known by: its name, where it is declared elsewhere. */
type Identity = Binding | string;

/** What a pattern stands for in a source. */
export interface Match {
  readonly source: Source;
  readonly pairs: Pairs | undefined;
  readonly variables: ReadonlyMap<Identity, Identity>;
  /** Placeholders, by their names. */
  readonly captured: ReadonlyMap<string, Tree>;
}

/** Parts of a pattern with what they stand for, the latest first. */
interface Pairs {
  readonly pattern: Tree;
  readonly found: Tree;
  readonly before: Pairs | undefined;
}

export type Matches = Generator<Match, void, undefined>;

export function matchNothing(source: Source): Match {
  return {
    source,
    pairs: undefined,
    variables: new Map(),
    captured: new Map(),
  };
}

/** What a part of the pattern stands for. */
export function foundFor(pattern: Tree, match: Match): Tree | undefined {
  return [...pairsOf(match)].find((pair) => pair.pattern === pattern)?.found;
}

/** All parts of the pattern with what they stand for. */
export function* pairsOf({ pairs }: Match): Generator<Pairs, void, undefined> {
  for (let pair = pairs; pair; pair = pair.before) yield pair;
}

/** Each way in which a pattern begins with a tree and goes on with those that follow it. */
export function* matchAt(pattern: Code, first: Tree, match: Match): Matches {
  const [root] = pattern.roots;
  if (!root || !isAlike(root, first)) return;
  const given = first.list.slice(first.list.indexOf(first));
  yield* matchList(pattern, pattern.roots, given, match, false);
}

/** Whether a tree has the shape of a pattern, whatever its names are: tells most of them apart at little cost. */
function isAlike(wanted: Tree, tree: Tree): boolean {
  if (isRest(wanted) || placeholderOf(wanted) !== undefined) return true;
  if (wanted.kind !== tree.kind) return false;
  for (const [key, list] of wanted.parts) {
    if (list.some(isRest)) continue;
    const given = tree.parts.get(key) ?? [];
    if (list.length !== given.length) return false;
    if (!list.every((one, at) => isAlike(one, given[at]!))) return false;
  }
  return true;
}

function* matchList(
  pattern: Code,
  wanted: readonly Tree[],
  given: readonly Tree[],
  match: Match,
  toEnd = true,
): Matches {
  const [first, ...others] = wanted;
  if (!first) {
    if (!toEnd || given.length === 0) yield match;
    return;
  }
  if (isRest(first)) {
    for (let length = 0; length <= given.length; length += 1) {
      yield* matchList(pattern, others, given.slice(length), match, toEnd);
    }
    return;
  }
  const [tree] = given;
  if (!tree) return;
  for (const one of matchTree(pattern, first, tree, match)) {
    yield* matchList(pattern, others, given.slice(1), one, toEnd);
  }
}

function* matchTree(pattern: Code, wanted: Tree, tree: Tree, before: Match): Matches {
  const placeholder = placeholderOf(wanted);
  const match =
    placeholder === undefined
      ? matchLeaf(pattern, wanted, tree, before)
      : capture(placeholder, tree, before);
  if (!match) return;
  const paired = { ...match, pairs: { pattern: wanted, found: tree, before: match.pairs } };
  if (placeholder === undefined) yield* matchParts(pattern, [...wanted.parts], tree, paired);
  else yield paired;
}

function* matchParts(
  pattern: Code,
  parts: readonly (readonly [string, readonly Tree[]])[],
  tree: Tree,
  match: Match,
): Matches {
  const [first, ...others] = parts;
  if (!first) {
    yield match;
    return;
  }
  const [key, wanted] = first;
  for (const one of matchList(pattern, wanted, tree.parts.get(key) ?? [], match)) {
    yield* matchParts(pattern, others, tree, one);
  }
}

function capture(name: string, tree: Tree, match: Match): Match | undefined {
  const known = match.captured.get(name);
  const textOf = ({ start, end }: Tree): string => match.source.text.slice(start, end);
  if (known) return textOf(known) === textOf(tree) ? match : undefined;
  return { ...match, captured: new Map([...match.captured, [name, tree]]) };
}

/** Compares what trees are, without their parts. */
function matchLeaf(pattern: Code, wanted: Tree, tree: Tree, match: Match): Match | undefined {
  if (wanted.kind !== tree.kind) return undefined;
  if (wanted.kind === variable) return matchVariable(pattern, wanted, tree, match);
  if (wanted.kind !== property) return match;
  return mayBe(wanted.name ?? "", tree.name ?? "", match.source) ? match : undefined;
}

function matchVariable(pattern: Code, wanted: Tree, tree: Tree, match: Match): Match | undefined {
  const name = wanted.name ?? "";
  const declared = pattern.bindings.get(wanted);
  const key = declared?.outermost === false ? declared : name;
  const id = match.source.bindings.get(tree) ?? tree.name ?? "";
  if (typeof id === "string" ? key !== id : isRuntimeVariable(name)) return undefined;
  const known = match.variables.get(key);
  if (known !== undefined) return known === id ? match : undefined;
  if (isTaken(key, id, match)) return undefined;
  return { ...match, variables: new Map([...match.variables, [key, id]]) };
}

/** Two variables that are declared outside are never one. */
function isTaken(key: Identity, id: Identity, { variables }: Match): boolean {
  return (
    typeof key === "string" &&
    [...variables].some(([other, one]) => one === id && typeof other === "string")
  );
}

/** Whether a property may have got its name since the pattern was written. */
function mayBe(wanted: string, name: string, { ownProperties }: Source): boolean {
  if (wanted === name) return true;
  return ownProperties.has(name) && (ownProperties.has(wanted) || !isRuntimeWord(wanted));
}
