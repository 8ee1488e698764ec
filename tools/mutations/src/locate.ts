import {
  foundFor,
  type Match,
  matchAt,
  matchNothing,
  type Matches,
  type Source,
} from "./syntax/match.ts";
import { isRest, placeholderOf } from "./syntax/placeholder.ts";
import type { Snippet } from "./syntax/snippet.ts";
import { ancestorsOf, type Tree } from "./syntax/tree.ts";

/** Where a guard stands. */
export interface Place {
  readonly source: Source;
  /** The parts of the source that are the guard. */
  readonly trees: readonly [Tree, ...Tree[]];
  /** Each way in which the names of the guard, and of what it is within, can be read. */
  readonly matches: readonly Match[];
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
      if (!first) continue;
      const matches = [
        ...(places.get(first)?.matches ?? []),
        ...matchAll(within, match, [...ancestorsOf(first)].at(-1) ?? first),
      ];
      if (matches.length > 0) places.set(first, { source, trees: [first, ...others], matches });
    }
  }
  return [...places.values()];
}

function* matchesIn(snippet: Snippet, match: Match, { start, end }: Range): Matches {
  const [first] = snippet.roots;
  if (!first) return;
  const { kinds } = match.source;
  const isOpen = isRest(first) || placeholderOf(first) !== undefined;
  for (const tree of isOpen ? [...kinds.values()].flat() : (kinds.get(first.kind) ?? [])) {
    if (tree.start >= start && tree.end <= end) yield* matchAt(snippet, tree, match);
  }
}

/** Each way in which all snippets stand in a range. */
function* matchAll(snippets: readonly Snippet[], match: Match, range: Range): Matches {
  const [first, ...others] = snippets;
  if (!first) yield match;
  else for (const one of matchesIn(first, match, range)) yield* matchAll(others, one, range);
}
