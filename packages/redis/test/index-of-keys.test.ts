import type { SessionStore } from "@signoff/core/shared";
import { ask, type RedisServer, startRedis, whyNoRedis } from "@signoff/test-redis";
import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { redisStore } from "../src/index.ts";
import { type Connected, singles } from "./support/clients.ts";

const index = "signoff:index/account";
const newKey = (): string => `account/${randomBytes(16).toString("hex")}`;

describe.skipIf(whyNoRedis())("the index of keys", () => {
  let server: RedisServer;
  let connected: Connected;
  let store: SessionStore;

  beforeAll(async () => {
    server = await startRedis();
    connected = await singles["ioredis"]!(server.port);
    store = redisStore(connected.client);
  });

  afterAll(async () => {
    connected.close();
    await server.stop();
  });

  async function listed(): Promise<string[]> {
    const keys: string[] = [];
    for await (const key of store.list("account/")) keys.push(key);
    return keys;
  }

  const create = (key: string): Promise<boolean> =>
    store.write(key, { text: "{}", revision: "1" }, undefined);
  const noteOf = (key: string): Promise<string> => ask(server.port, `ZSCORE ${index} ${key}`);

  test("has a key before its record is written, and lists it no earlier", async () => {
    const key = newKey();
    await ask(server.port, `SET signoff:${key} something-else`);
    await expect(create(key)).rejects.toMatchObject({ reason: "foreign" });
    expect(Number(await noteOf(key))).toBeGreaterThan(0);
    await ask(server.port, `DEL signoff:${key}`);
    expect(await listed()).not.toContain(key);
    expect(Number(await noteOf(key))).toBeGreaterThan(0);
  });

  test("loses a key without a record once it was noted a day ago, and no sooner", async () => {
    const [old, young] = [newKey(), newKey()];
    const now = Math.floor((await store.now()) / 1000);
    await ask(server.port, `ZADD ${index} ${now - 86_401} ${old} ${now - 86_300} ${young}`);
    expect(await listed()).not.toContain(old);
    expect(await noteOf(old)).toBe("");
    expect(Number(await noteOf(young))).toBe(now - 86_300);
  });

  test("keeps a key with a record, however long ago it was noted", async () => {
    const key = newKey();
    await create(key);
    await ask(server.port, `ZADD ${index} 1000 ${key}`);
    expect(await listed()).toContain(key);
    expect(await noteOf(key)).toBe("1000\r\n");
  });

  test("has a key again that a failover lost, once its record is written", async () => {
    const key = newKey();
    await create(key);
    await ask(server.port, `ZREM ${index} ${key}`);
    expect(await listed()).not.toContain(key);
    await store.write(key, { text: "{}", revision: "2" }, "1");
    expect(await listed()).toContain(key);
  });

  test("lists more keys than are looked at together", async () => {
    const keys = Array.from({ length: 250 }, newKey);
    await Promise.all(keys.map(create));
    const found = new Set(await listed());
    expect(keys.filter((key) => !found.has(key))).toEqual([]);
  });
});
