import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { type Program, programIn, runs, unpackDebian } from "@signoff/test-debian";

let found: Program | string | undefined;

/**
 * Why no Redis can be started on this machine, for the name of what is left out then: `describe.skipIf(whyNoRedis())`.
 *
 * @returns `undefined` where one can be.
 * @throws {Error} in CI, which leaves out none.
 */
export function whyNoRedis(): string | undefined {
  found ??= find();
  if (typeof found !== "string") return undefined;
  if (process.env["CI"]) throw new Error(`CI needs a Redis: ${found}`);
  return found;
}

/** @throws {Error} where there is none. */
export function redisProgram(): Program {
  found ??= find();
  if (typeof found === "string") throw new Error(`No Redis can be started: ${found}`);
  return found;
}

const packages = ["redis-tools", "libjemalloc2", "liblzf1"];

function find(): Program | string {
  const unpacked = unpackDebian("signoff-redis-7", packages, arrange);
  const own = "tree" in unpacked ? [programIn(unpacked.tree, "redis-server")] : [];
  const problem =
    "problem" in unpacked ? unpacked.problem : "what was downloaded does not run here";
  return [...own, ...installed].find(runs) ?? problem;
}

const installed: readonly Program[] = ["redis-server", "valkey-server"].map((path) => ({
  path,
  env: {},
}));

/** The server is the program that also checks database files: it tells by its name which of the two it is to be. */
function arrange(tree: string): void {
  const programs = join(tree, "usr/bin");
  copyFileSync(join(programs, "redis-check-rdb"), join(programs, "redis-server"));
}
