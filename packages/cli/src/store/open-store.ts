import type { SessionStore } from "@signoff/core/shared";
import { fileStore } from "@signoff/core/node";
import type { Surroundings } from "../perform.ts";
import type { RedisConnection } from "./open-redis.ts";
import { readStorePlace, type StoreOptions, type StorePlace } from "./store-options.ts";

/** A store that is open, and what it stands on. */
export interface OpenStore {
  readonly store: SessionStore;
  readonly place: StorePlace;
  /** Where it is in Redis. */
  readonly redis?: RedisConnection;
}

/** Opens the store that is meant for as long as it is used. */
export async function withStore<Result>(
  options: StoreOptions,
  { terminal, interruption }: Surroundings,
  use: (open: OpenStore) => Promise<Result>,
): Promise<Result> {
  const place = readStorePlace(options, terminal.env);
  if (place.kind === "file") return use({ store: fileStore(place.directory), place });
  // Loaded where it is used: it takes longer than all the rest.
  const { openRedis } = await import("./open-redis.ts");
  const redis = await openRedis(place, interruption.signal);
  try {
    return await use({ store: redis.store, place, redis });
  } finally {
    redis.close();
  }
}
