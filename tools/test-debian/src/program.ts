import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";

/** A program that runs here, and what it needs of the environment. */
export interface Program {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

/** A program of an unpacked tree, with the libraries there. */
export function programIn(tree: string, name: string): Program {
  const libraries = join(tree, "usr/lib");
  const folders = [libraries, ...readdirSync(libraries).map((folder) => join(libraries, folder))];
  return { path: join(tree, "usr/bin", name), env: { LD_LIBRARY_PATH: folders.join(":") } };
}

/** Whether a program starts. */
export function runs({ path, env }: Program): boolean {
  return spawnSync(path, ["--version"], { env: { ...process.env, ...env } }).status === 0;
}
