import type { SessionStore } from "@signoff/core/shared";
import { fileStore } from "@signoff/core/node";
import { redisStore } from "@signoff/redis";
import { Redis } from "ioredis";
import { createClient } from "redis";
import type { StoreSpec } from "./store-spec.ts";

type RedisSpec = Extract<StoreSpec, { kind: "redis" }>;

/** Opens a store by its words; one over Redis with a connection of its own, which does not keep the process. */
export async function openStore(spec: StoreSpec): Promise<SessionStore> {
  if (spec.kind === "file") return fileStore(spec.directory);
  const options = spec.prefix === undefined ? {} : { prefix: spec.prefix };
  return redisStore(await connect(spec), options);
}

async function connect({ url, client: kind }: RedisSpec) {
  if (kind === "ioredis") {
    const client = new Redis(url);
    client.on("error", () => {});
    return client;
  }
  const client = createClient({ url });
  client.on("error", () => {});
  return client.connect();
}
