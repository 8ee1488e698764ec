import type { SessionStore } from "@signoff/core/shared";
import { redisStore } from "@signoff/redis";
import { connectCluster, connectSingle } from "./redis-clients.ts";
import type { StorePlace } from "./store-options.ts";

/** A connection to Redis, and the store over it. */
export interface RedisConnection {
  readonly store: SessionStore;
  /** What `INFO` tells of a section; nothing where this user may not ask. */
  info(section: string): Promise<string | undefined>;
  close(): void;
}

/**
 * Connects to the Redis that a URL names, or to the cluster that it belongs to.
 *
 * @throws {StoreError} where it cannot be had.
 */
export async function openRedis(
  place: Extract<StorePlace, { readonly kind: "redis" }>,
  signal: AbortSignal,
): Promise<RedisConnection> {
  const options = place.prefix === undefined ? {} : { prefix: place.prefix };
  const single = await connectSingle(place, signal);
  const close = (): void => single.destroy();
  const info = async (section: string): Promise<string | undefined> =>
    single.sendCommand(["INFO", section]).then(String, () => undefined);
  if (!/^cluster_enabled:1/m.test((await info("cluster")) ?? "")) {
    return { store: redisStore(single, options), info, close };
  }
  try {
    const whole = await connectCluster(place, signal);
    const closeAll = (): void => {
      close();
      whole.destroy();
    };
    return { store: redisStore(whole, options), info, close: closeAll };
  } catch (error) {
    close();
    throw error;
  }
}
