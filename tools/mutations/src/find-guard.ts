import { locate, type Place } from "./locate.ts";
import type { CodeMutation } from "./mutation.ts";
import type { Source } from "./syntax/match.ts";
import { readSnippet } from "./syntax/snippet.ts";

/** @throws {Error} where the guard of the mutation does not stand in exactly one place of its package. */
export function findGuard(sources: readonly Source[], mutation: CodeMutation): Place {
  const guard = readSnippet(mutation.guard);
  const within = [mutation.within ?? []].flat().map(readSnippet);
  const folder = mutation.in.includes("/") ? `${mutation.in}/` : `packages/${mutation.in}/`;
  const inPackage = sources.filter(({ file }) => file.startsWith(folder));
  const places = locate(inPackage, guard, within);
  const [place, ...others] = places;
  if (place && others.length === 0) return place;
  if (place) {
    throw new Error(
      `its guard matches ${places.length} places; mark it as «…» in more of the code around it, or narrow it by \`within\`:${list(places)}`,
    );
  }
  const gone = `its guard is gone from ${folder}src:\n  ${mutation.guard.trim()}`;
  const alike = locate(inPackage, guard);
  if (alike.length > 0)
    throw new Error(`${gone}\nOf this shape, but not \`within\` its code:${list(alike)}`);
  const elsewhere = locate(sources, guard, within);
  if (elsewhere.length > 0)
    throw new Error(
      `${gone}\nIn another package, so that \`in\` may have to change:${list(elsewhere)}`,
    );
  throw new Error(gone);
}

/** The line on which a guard begins, counted from 1. */
export function lineOf({ source, trees: [first] }: Place): number {
  return source.text.slice(0, first.start).split("\n").length;
}

const shown = 5;

function list(places: readonly Place[]): string {
  const lines = places.slice(0, shown).map((place) => {
    const { source, trees } = place;
    const code = source.text.slice(trees[0].start, trees.at(-1)?.end).split("\n")[0];
    return `\n  ${source.file}:${lineOf(place)}  ${code}`;
  });
  return [...lines, places.length > shown ? `\n  and ${places.length - shown} more` : ""].join("");
}
