export type {
  IoRedisClient,
  NodeRedisClient,
  NodeRedisCluster,
  NodeRedisSentinel,
  RedisClient,
} from "./client.ts";
export { redisStore, type RedisStoreOptions } from "./redis-store.ts";
