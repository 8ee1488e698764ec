import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
} from "node:fs";
import { join } from "node:path";

const workspace = join(import.meta.dirname, "../../..");
const caches = join(workspace, "node_modules/.cache");

/** Where the server and its libraries are once they are there. */
export const unpacked: string = join(caches, "signoff-redis-7");

const packages = ["redis-tools", "libjemalloc2", "liblzf1"];

/**
 * Brings Debian's Redis into the cache of the workspace, without being root and without installing it. Its server is the
 * program that also checks database files: it tells by its name which of the two it is to be.
 *
 * @returns why that was not possible.
 */
export function downloadRedis(): string | undefined {
  mkdirSync(caches, { recursive: true });
  const folder = mkdtempSync(join(caches, "redis-"));
  try {
    const problem = fetchPackages(folder) ?? unpack(folder);
    if (problem === undefined) put(folder);
    return problem;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** With the machine's lists of packages, where it has them, else with lists of its own. */
function fetchPackages(folder: string): string | undefined {
  const download = ["download", ...packages];
  if (run("apt-get", download, folder) === undefined) return undefined;
  const lists = join(folder, "lists");
  mkdirSync(join(lists, "partial"), { recursive: true });
  const own = ["-o", `Dir::State::lists=${lists}`, "-o", `Dir::Cache=${folder}`];
  return (
    run("apt-get", [...own, "update"], folder) ?? run("apt-get", [...own, ...download], folder)
  );
}

function unpack(folder: string): string | undefined {
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".deb"))) {
    const problem = run("dpkg", ["-x", file, "tree"], folder);
    if (problem !== undefined) return problem;
  }
  const programs = join(folder, "tree/usr/bin");
  copyFileSync(join(programs, "redis-check-rdb"), join(programs, "redis-server"));
  return undefined;
}

/** Whole at once: several processes may be at it. */
function put(folder: string): void {
  try {
    renameSync(join(folder, "tree"), unpacked);
  } catch (error) {
    if (!existsSync(unpacked)) throw error;
  }
}

function run(program: string, parameters: readonly string[], cwd: string): string | undefined {
  const { status, error, stderr } = spawnSync(program, parameters, { cwd, encoding: "utf8" });
  if (status === 0) return undefined;
  const reason = error?.message ?? stderr.trim().split("\n").at(-1);
  return `${program} ${parameters.at(-1)} failed: ${reason}`;
}
