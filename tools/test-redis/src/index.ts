export { ask } from "./ask.ts";
export { type RedisCluster, startRedisCluster } from "./cluster.ts";
export { whyNoRedis } from "./program.ts";
export { startSentinel } from "./sentinel.ts";
export { type RedisOptions, type RedisServer, startRedis } from "./server.ts";
