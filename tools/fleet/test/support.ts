import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type RedisOptions, type RedisServer, startRedis } from "@signoff/test-redis";
import { onTestFinished } from "vitest";
import type { StoreSpec } from "../src/store/store-spec.ts";

/** A store of files in a directory that goes with the test. */
export async function fileSpec(): Promise<StoreSpec> {
  const directory = await mkdtemp(join(tmpdir(), "signoff-fleet-"));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  return { kind: "file", directory: join(directory, "sessions") };
}

/** A Redis that goes with the test, and a store in it. */
export async function redisSpec(
  options?: RedisOptions,
): Promise<{ readonly server: RedisServer; readonly spec: StoreSpec }> {
  const server = await startRedis(options);
  onTestFinished(() => server.stop());
  return { server, spec: { kind: "redis", url: server.url } };
}

/** Prints what a proof found, for those who read its output. */
export function tellFigure(text: string): void {
  process.stdout.write(`  ${text}\n`);
}
