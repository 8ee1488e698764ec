import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { downloadRedis, unpacked } from "./download.ts";

/** A program that runs here, and what it needs of the environment. */
export interface RedisProgram {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

let found: RedisProgram | string | undefined;

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
export function redisProgram(): RedisProgram {
  found ??= find();
  if (typeof found === "string") throw new Error(`No Redis can be started: ${found}`);
  return found;
}

function find(): RedisProgram | string {
  const cached = existsSync(unpacked) ? undefined : downloadRedis();
  const programs = [...(cached === undefined ? [ownProgram()] : []), ...installed];
  return programs.find(runs) ?? cached ?? "what was downloaded does not run on this machine";
}

const installed: readonly RedisProgram[] = ["redis-server", "valkey-server"].map((path) => ({
  path,
  env: {},
}));

function ownProgram(): RedisProgram {
  const libraries = join(unpacked, "usr/lib");
  const folders = [libraries, ...readdirSync(libraries).map((name) => join(libraries, name))];
  return {
    path: join(unpacked, "usr/bin/redis-server"),
    env: { LD_LIBRARY_PATH: folders.join(":") },
  };
}

function runs({ path, env }: RedisProgram): boolean {
  return spawnSync(path, ["--version"], { env: { ...process.env, ...env } }).status === 0;
}
