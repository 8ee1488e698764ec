import {
  createClient,
  createCluster,
  type RedisClientType,
  type RedisClusterType,
} from "@redis/client";
import { noRedis } from "./no-redis.ts";

/** Where it is, and how it is named to people. */
interface RedisPlace {
  readonly url: URL;
  readonly name: string;
}

/** In ms. */
const [connectTimeout, longestPause] = [5_000, 2_000];

/** What is common to both kinds of client. */
type Connectable = Pick<RedisClientType, "destroy"> & {
  connect(): Promise<unknown>;
  on(event: "error", listener: () => void): unknown;
};

/** @throws {StoreError} where it cannot be had. */
export async function connectSingle(
  { url, name }: RedisPlace,
  signal: AbortSignal,
): Promise<RedisClientType> {
  const { reconnectStrategy, begin } = createReconnection();
  const client: RedisClientType = createClient({
    url: url.href,
    socket: { connectTimeout, reconnectStrategy },
    // A command that waits for a connection could come true after it was given up.
    disableOfflineQueue: true,
  });
  await connect(client, name, signal);
  begin();
  return client;
}

/** @throws {StoreError} where it cannot be had. */
export async function connectCluster(
  { url, name }: RedisPlace,
  signal: AbortSignal,
): Promise<RedisClusterType> {
  const { reconnectStrategy, begin } = createReconnection();
  const { href, protocol, username, password } = url;
  const socket = { connectTimeout, reconnectStrategy };
  const cluster: RedisClusterType = createCluster({
    rootNodes: [{ url: href, socket }],
    defaults: {
      ...(username !== "" && { username: decodeURIComponent(username) }),
      ...(password !== "" && { password: decodeURIComponent(password) }),
      socket: protocol === "rediss:" ? { ...socket, tls: true } : socket,
      disableOfflineQueue: true,
    },
  });
  await connect(cluster, name, signal);
  begin();
  return cluster;
}

async function connect(client: Connectable, name: string, signal: AbortSignal): Promise<void> {
  const stop = (): void => client.destroy();
  // Each call tells of it by itself.
  client.on("error", () => {});
  signal.addEventListener("abort", stop, { once: true });
  try {
    signal.throwIfAborted();
    await client.connect();
  } catch (error) {
    throw noRedis(error, name);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}

/** What cannot be reached at first is told at once; what is lost after `begin` may come back. */
function createReconnection() {
  let hasBegun = false;
  return {
    reconnectStrategy: (retries: number): number | false =>
      hasBegun && Math.min(longestPause, 50 * 2 ** retries),
    begin(): void {
      hasBegun = true;
    },
  };
}
