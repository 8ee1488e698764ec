import { startRedis, startRedisCluster, whyNoRedis } from "@signoff/test-redis";
import { describe, expect, test } from "vitest";
import { count } from "./count.ts";

const why = whyNoRedis();
const longest = 240_000;

describe.skipIf(why).each(["node-redis", "ioredis"])("over %s", (name) => {
  test(
    "16 processes count to 2,000 by swap, killed and frozen, and no number twice",
    { timeout: longest },
    async () => {
      const server = await startRedis();
      try {
        const counted = await count(name, [server.port], 2000);
        expect(counted.twice).toEqual([]);
        expect(counted.lost).toBe(0);
      } finally {
        await server.stop();
      }
    },
  );

  test("the same in a cluster of three nodes", { timeout: longest }, async () => {
    const cluster = await startRedisCluster();
    try {
      const ports = cluster.nodes.map(({ port }) => port);
      const counted = await count(name, ports, 2000);
      expect(counted.twice).toEqual([]);
      expect(counted.lost).toBe(0);
    } finally {
      await cluster.stop();
    }
  });
});
