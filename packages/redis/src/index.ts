export type { IoRedisClient, NodeRedisClient, NodeRedisCluster, RedisClient } from "./client.ts";
export { redisStore, type RedisStoreOptions } from "./redis-store.ts";
