import { foundFor, type Match, matchAt, matchNothing, type Source } from "./syntax/match.ts";
import { isRest, placeholderOf } from "./syntax/placeholder.ts";
import type { Snippet } from "./syntax/snippet.ts";
import { ancestorsOf, type Tree } from "./syntax/tree.ts";

/** Where a guard stands. */
export interface Place {
  readonly source: Source;
  /** The parts of the source that are the guard. */
  readonly trees: readonly [Tree, ...Tree[]];
  readonly match: Match;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

const everywhere: Range = { start: 0, end: Number.POSITIVE_INFINITY };

/** All places in some sources where a guard stands, within code of its outermost function or class. */
export function locate(
  sources: readonly Source[],
  guard: Snippet,
  within: readonly Snippet[] = [],
): readonly Place[] {
  const places = new Map<Tree, Place>();
  for (const source of sources) {
    for (const match of matchesIn(guard, matchNothing(source), everywhere)) {
      const [first, ...others] = guard.marked.flatMap((tree) => foundFor(tree, match) ?? []);
      if (!first || places.has(first)) continue;
      const whole = matchAll(within, [...ancestorsOf(first)].at(-1) ?? first, match);
      if (whole) places.set(first, { source, trees: [first, ...others], match: whole });
    }
  }
  return [...places.values()];
}

function* matchesIn(
  snippet: Snippet,
  match: Match,
  { start, end }: Range,
): Generator<Match, void, undefined> {
  const [first] = snippet.roots;
  if (!first) return;
  const { kinds } = match.source;
  const isOpen = isRest(first) || placeholderOf(first) !== undefined;
  for (const tree of isOpen ? [...kinds.values()].flat() : (kinds.get(first.kind) ?? [])) {
    if (tree.start >= start && tree.end <= end) yield* matchAt(snippet, tree, match);
  }
}

/** A match of all snippets in one range. */
function matchAll(snippets: readonly Snippet[], range: Range, match: Match): Match | undefined {
  const [first, ...others] = snippets;
  if (!first) return match;
  for (const one of matchesIn(first, match, range)) {
    const whole = matchAll(others, range, one);
    if (whole) return whole;
  }
  return undefined;
}
