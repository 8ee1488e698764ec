import { fileURLToPath } from "node:url";
import { format } from "oxfmt";
import { expect, test } from "vitest";
import { findGuard } from "../src/find-guard.ts";
import { mutations } from "../src/mutations.ts";
import { changeAt } from "../src/apply.ts";
import { parseSources, readSources } from "../src/sources.ts";
import { parse } from "../src/syntax/parse.ts";
import { ancestorsOf, type Tree } from "../src/syntax/tree.ts";
import { type Scattered, scatter } from "./support/scatter.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** How to come to a tree from its outermost statement. */
function pathTo(tree: Tree): string {
  const path = [tree, ...ancestorsOf(tree)].slice(0, -1).map((one) => {
    const [key] = [...(one.parent?.parts ?? [])].find(([, part]) => part === one.list) ?? [];
    return `${key}[${one.list.indexOf(one)}]`;
  });
  return path.toReversed().join(" ");
}

async function reformat(one: Scattered): Promise<Scattered> {
  const { code } = await format("code.ts", one.text, { printWidth: 50, singleQuote: true });
  return { ...one, text: code };
}

test("every guard is found after everything was renamed, moved and formatted anew", async () => {
  const sources = await readSources(root);
  const scattered = await Promise.all(scatter(sources).map(reformat));
  const moved = parseSources(scattered);
  const strayed = mutations
    .filter((one) => "guard" in one)
    .filter((mutation) => {
      const { source, trees } = findGuard(sources, mutation);
      const after = findGuard(moved, mutation);
      const from = scattered.find(({ file }) => file === after.source.file)?.from;
      const isThere = from?.file === source.file && from.start <= trees[0].start;
      parse(changeAt(after, mutation));
      return !isThere || pathTo(after.trees[0]) !== pathTo(trees[0]);
    });
  expect(strayed.map(({ name }) => name)).toEqual([]);
}, 240_000);
