import { type RedisServer, startRedis } from "./server.ts";

/** Starts what tells clients where a server is: a Sentinel that knows it as `sessions`. */
export function startSentinel({ port }: RedisServer): Promise<RedisServer> {
  const config = { "sentinel monitor": `sessions 127.0.0.1 ${port} 1` };
  return startRedis({ config, isSentinel: true });
}
