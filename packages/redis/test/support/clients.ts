import type { RedisClient } from "../../src/index.ts";

/** A client that is connected. */
export interface Connected {
  readonly client: RedisClient;
  close(): void;
}

/** The clients of one server, by the package that they are of; it is loaded for those of its own only. */
export const singles: Readonly<
  Record<string, (port: number, user?: string) => Promise<Connected>>
> = {
  async "node-redis"(port, user) {
    const { createClient } = await import("redis");
    const credentials = user === undefined ? {} : { username: user, password: user };
    const client = createClient({ socket: { host: "127.0.0.1", port }, ...credentials });
    client.on("error", () => {});
    await client.connect();
    return { client, close: () => client.destroy() };
  },
  async ioredis(port, user) {
    const { Redis } = await import("ioredis");
    const credentials = user === undefined ? {} : { username: user, password: user };
    const client = new Redis({ host: "127.0.0.1", port, lazyConnect: true, ...credentials });
    client.on("error", () => {});
    await client.connect();
    return { client, close: () => client.disconnect() };
  },
};

/** Those that ask a Sentinel, likewise. */
export const sentinels: typeof singles = {
  async "node-redis"(port) {
    const { createSentinel } = await import("redis");
    const sentinelRootNodes = [{ host: "127.0.0.1", port }];
    const client = createSentinel({ name: "sessions", sentinelRootNodes });
    client.on("error", () => {});
    await client.connect();
    return { client, close: () => void client.destroy() };
  },
  async ioredis(port) {
    const { Redis } = await import("ioredis");
    const client = new Redis({
      name: "sessions",
      sentinels: [{ host: "127.0.0.1", port }],
      lazyConnect: true,
    });
    client.on("error", () => {});
    await client.connect();
    return { client, close: () => client.disconnect() };
  },
};

/** Those of a cluster, likewise. */
export const clusters: Readonly<Record<string, (ports: readonly number[]) => Promise<Connected>>> =
  {
    async "node-redis"(ports) {
      const { createCluster } = await import("redis");
      const rootNodes = ports.map((port) => ({ socket: { host: "127.0.0.1", port } }));
      const client = createCluster({ rootNodes, useReplicas: true });
      client.on("error", () => {});
      await client.connect();
      return { client, close: () => client.destroy() };
    },
    async ioredis(ports) {
      const { Cluster } = await import("ioredis");
      const nodes = ports.map((port) => ({ host: "127.0.0.1", port }));
      const client = new Cluster(nodes, { lazyConnect: true, scaleReads: "all" });
      client.on("error", () => {});
      await client.connect();
      return { client, close: () => client.disconnect() };
    },
  };

/** To one server where there is one port, else to a cluster. */
export function connect(name: string, ports: readonly number[]): Promise<Connected> {
  const [first = 0, ...others] = ports;
  return others.length === 0 ? singles[name]!(first) : clusters[name]!(ports);
}
