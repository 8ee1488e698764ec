import { InvalidOptionError } from "@signoff/core";

/** What is used of a client of node-redis (the packages `redis` and `@redis/client`, from version 5 on). */
export interface NodeRedisClient {
  sendCommand(args: string[]): Promise<unknown>;
}

/** What is used of the client of a cluster of node-redis. */
export interface NodeRedisCluster {
  /** Tells it from a client of one server. */
  readonly masters: readonly unknown[];
  sendCommand(
    firstKey: string | undefined,
    isReadonly: boolean | undefined,
    args: string[],
  ): Promise<unknown>;
}

/** What is used of the client that finds a server by Sentinel, of node-redis. */
export interface NodeRedisSentinel {
  /** Tells it from a client of one server. */
  acquire(): Promise<unknown>;
  sendCommand(isReadonly: boolean | undefined, args: string[]): Promise<unknown>;
}

/** What is used of a client of ioredis (from version 5 on), of one server, by Sentinel or of a cluster. */
export interface IoRedisClient {
  call(command: string, ...args: string[]): Promise<unknown>;
}

/** A client of the app's own. It stays the app's: whoever made it connects it, listens for its errors and closes it. */
export type RedisClient = NodeRedisClient | NodeRedisCluster | NodeRedisSentinel | IoRedisClient;

/** Sends a command that works on one key, to the server that may change it: a replica may lag behind. */
export type Send = (key: string, args: string[]) => Promise<unknown>;

/**
 * How to send commands with a client, whichever it is.
 *
 * @throws {InvalidOptionError} where it is none of these.
 */
export function sendWith(client: RedisClient): Send {
  // The client of ioredis has a `sendCommand` as well, which takes something else.
  if (has(client, "call")) return (_, [command = "", ...args]) => client.call(command, ...args);
  if (!has(client, "sendCommand")) {
    throw new InvalidOptionError("client", "has to be a client of node-redis or of ioredis.");
  }
  if ("masters" in client) return (key, args) => client.sendCommand(key, false, args);
  if ("acquire" in client) return (_, args) => client.sendCommand(false, args);
  return (_, args) => client.sendCommand(args);
}

function has<Name extends "call" | "sendCommand">(
  client: RedisClient,
  name: Name,
): client is Extract<RedisClient, { readonly [name in Name]: unknown }> {
  const found: unknown = Reflect.get(Object(client) as object, name);
  return typeof found === "function";
}
