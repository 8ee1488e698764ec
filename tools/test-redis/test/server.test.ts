import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ask, type RedisServer, startRedis, startRedisCluster, whyNoRedis } from "../src/index.ts";

const why = whyNoRedis();

describe.skipIf(why)(`a Redis of a test${why ? ` (${why})` : ""}`, () => {
  let server: RedisServer;

  beforeAll(async () => {
    server = await startRedis({ config: { maxmemory: "8mb" } });
  });

  afterAll(() => server.stop());

  test("has the configuration that it was started with", async () => {
    expect(await ask(server.port, "INFO memory")).toContain("maxmemory:8388608");
  });

  test("keeps what is in it when it is halted and started again", async () => {
    await ask(server.port, "SET a b");
    await server.halt();
    await expect(ask(server.port, "GET a")).rejects.toThrow("ECONNREFUSED");
    await server.restart();
    expect(await ask(server.port, "GET a")).toBe("b\r\n");
  });

  test("answers nothing while it is paused", async () => {
    server.pause();
    let answered = false;
    const answer = ask(server.port, "PING").then((text) => ((answered = true), text));
    await new Promise((done) => setTimeout(done, 200));
    expect(answered).toBe(false);
    server.resume();
    expect(await answer).toBe("PONG");
  });
});

test.skipIf(why)("a cluster of a test has three nodes that share all slots", async () => {
  const cluster = await startRedisCluster();
  try {
    const ports = cluster.nodes.map(({ port }) => port);
    for (const port of ports) {
      const slots = await ask(port, "CLUSTER NODES");
      for (const other of ports) expect(slots).toContain(`127.0.0.1:${other}@`);
      expect(slots).toMatch(/ 10923-16383/);
    }
  } finally {
    await cluster.stop();
  }
});
