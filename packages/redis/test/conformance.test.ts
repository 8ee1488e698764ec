import { checkStore, type SessionStore, storeChecks } from "@signoff/core/shared";
import {
  type RedisCluster,
  type RedisServer,
  startRedis,
  startRedisCluster,
  startSentinel,
  whyNoRedis,
} from "@signoff/test-redis";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { redisStore } from "../src/index.ts";
import { clusters, type Connected, sentinels, singles } from "./support/clients.ts";

const why = whyNoRedis();

describe.skipIf(why)(`on one Redis${why ? ` (${why})` : ""}, a store`, () => {
  let server: RedisServer;

  beforeAll(async () => {
    server = await startRedis();
  });

  afterAll(() => server.stop());

  describe.each(Object.entries(singles))("over %s", (_, connect) => {
    let connected: Connected;
    let store: SessionStore;

    beforeAll(async () => {
      connected = await connect(server.port);
      store = redisStore(connected.client);
    });

    afterAll(() => connected.close());

    test.concurrent.each(storeChecks)("$name", async ({ run }) => {
      await expect(run(store)).resolves.toBeUndefined();
    });
  });
});

describe.skipIf(why)("found by Sentinel, a store", () => {
  let server: RedisServer;
  let sentinel: RedisServer;

  beforeAll(async () => {
    server = await startRedis();
    sentinel = await startSentinel(server);
  });

  afterAll(() => Promise.all([sentinel.stop(), server.stop()]));

  test.each(Object.entries(sentinels))("over %s passes all checks", async (_, connect) => {
    const { client, close } = await connect(sentinel.port);
    try {
      await expect(checkStore(redisStore(client))).resolves.toBeUndefined();
    } finally {
      close();
    }
  });
});

describe.skipIf(why)("on a Redis cluster of three nodes, a store", () => {
  let cluster: RedisCluster;

  beforeAll(async () => {
    cluster = await startRedisCluster();
  });

  afterAll(() => cluster.stop());

  test.each(Object.entries(clusters))("over %s passes all checks", async (_, connect) => {
    const { client, close } = await connect(cluster.nodes.map(({ port }) => port));
    try {
      await expect(checkStore(redisStore(client))).resolves.toBeUndefined();
    } finally {
      close();
    }
  });
});
