import { fileStore } from "@signoff/core/node";
import type { SessionStore } from "@signoff/core/shared";
import { redisStore } from "@signoff/redis";
import { createClient } from "redis";
import type { StoreSpec } from "./store-spec.ts";

/** Opens a store by its words; one over Redis with a connection of its own, which does not keep the process. */
export async function openStore(spec: StoreSpec): Promise<SessionStore> {
  if (spec.kind === "file") return fileStore(spec.directory);
  const client = createClient({ url: spec.url });
  // What is lost is told by the calls.
  client.on("error", () => {});
  await client.connect();
  client.unref();
  return redisStore(client);
}
