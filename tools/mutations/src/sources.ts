import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import { bindingsIn } from "./syntax/bindings.ts";
import type { Source } from "./syntax/match.ts";
import { type Tree, walk } from "./syntax/tree.ts";
import { parse } from "./syntax/parse.ts";

/** A file and what is in it. */
export interface SourceText {
  /** From the root of the workspace. */
  readonly file: string;
  readonly text: string;
}

/** The packages, what is built into some of them, and what holds specs to their promises. */
const folders = "{packages/*,tools/{command-kit,openapi,spec-kit}}/src/**/*.ts";

/** Reads the sources of all that is published; what is generated has no guards. */
export async function readSources(root: string): Promise<readonly Source[]> {
  const files: string[] = [];
  for await (const file of glob(folders, { cwd: root })) {
    if (!file.includes("/generated/")) files.push(file);
  }
  return parseSources(
    await Promise.all(
      files
        .toSorted()
        .map(async (file) => ({ file, text: await readFile(join(root, file), "utf8") })),
    ),
  );
}

/** Sources that stand for each other: what one of them declares is not of the runtime in another. */
export function parseSources(texts: readonly SourceText[]): readonly Source[] {
  const ownProperties = new Set<string>();
  return texts.map(({ file, text }) => {
    const { roots, ownProperties: own } = parse(text);
    for (const name of own) ownProperties.add(name);
    return { file, text, roots, bindings: bindingsIn(roots), ownProperties, kinds: byKind(roots) };
  });
}

function byKind(roots: readonly Tree[]): Source["kinds"] {
  const kinds = new Map<string, Tree[]>();
  for (const tree of roots.flatMap(walk)) {
    const alike = kinds.get(tree.kind);
    if (alike) alike.push(tree);
    else kinds.set(tree.kind, [tree]);
  }
  return kinds;
}
