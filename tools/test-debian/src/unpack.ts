import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { downloadPackages, type Wanted } from "./apt.ts";
import { run } from "./run.ts";

const caches = join(import.meta.dirname, "../../../node_modules/.cache");

/** Where packages are once they are there: a tree that begins with `usr`, or why there is none. */
export type Unpacked = { readonly tree: string } | { readonly problem: string };

/**
 * Brings packages of Debian into the cache of the workspace, without being root and without installing them.
 *
 * @param name that of the folder.
 * @param arrange puts right what an installation would.
 */
export function unpackDebian(
  name: string,
  wanted: Wanted,
  arrange: (tree: string) => void = () => {},
): Unpacked {
  const tree = join(caches, name);
  if (existsSync(tree)) return { tree };
  mkdirSync(caches, { recursive: true });
  const folder = mkdtempSync(join(caches, `${name}-`));
  try {
    const problem = downloadPackages(wanted, folder) ?? unpackAll(folder);
    if (problem !== undefined) return { problem };
    arrange(join(folder, "tree"));
    put(join(folder, "tree"), tree);
    return { tree };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function unpackAll(folder: string): string | undefined {
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".deb"))) {
    const unpacked = run("dpkg", ["-x", file, "tree"], folder);
    if ("problem" in unpacked) return unpacked.problem;
  }
  return undefined;
}

/** Whole at once: several processes may be at it. */
function put(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!existsSync(to)) throw error;
  }
}
