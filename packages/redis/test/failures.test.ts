import { checkStore, type SessionStore } from "@signoff/core/shared";
import { ask, type RedisServer, startRedis, whyNoRedis } from "@signoff/test-redis";
import { randomBytes } from "node:crypto";
import { inspect } from "node:util";
import { failureOf } from "@signoff/test-support";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { redisStore } from "../src/index.ts";
import { type Connected, singles } from "./support/clients.ts";
import { permissionsOfReadme } from "./support/permissions.ts";

const why = whyNoRedis();

const newDigits = (): string => randomBytes(16).toString("hex");
const newKey = (kind = "account"): string => `${kind}/${newDigits()}`;

describe.skipIf(why).each(Object.entries(singles))("over %s", (_, connect) => {
  let server: RedisServer;
  let connected: Connected;
  let store: SessionStore;

  beforeAll(async () => {
    server = await startRedis();
  });

  afterAll(() => server.stop());

  beforeEach(async () => {
    connected = await connect(server.port);
    store = redisStore(connected.client);
  });

  afterEach(() => connected.close());

  async function as(user: string, permissions: string): Promise<SessionStore> {
    await ask(server.port, `ACL SETUSER ${user} reset on >${user} ${permissions}`);
    connected.close();
    connected = await connect(server.port, user);
    return redisStore(connected.client);
  }

  test("the permissions of the README are enough for all checks", async () => {
    const [, user = "", permissions = ""] =
      /^user (\w+) on >\S+ (.*)$/.exec(await permissionsOfReadme()) ?? [];
    await expect(checkStore(await as(user, permissions))).resolves.toBeUndefined();
  });

  test.each(["hmget", "hget", "hset", "del", "pexpire", "persist", "time", "zadd", "zrange"])(
    "without the permission for %s a store is refused, and says what to read",
    async (command) => {
      const permissions = (await permissionsOfReadme()).replace(`+${command} `, "");
      const denied = await as("signoff", permissions.replace(/^user \w+ on >\S+ /, ""));
      const key = newKey();
      const use = async (): Promise<void> => {
        await denied.read(key);
        await denied.write(key, { text: "{}", revision: "1" }, undefined, 1000);
        await denied.write(key, { text: "{}", revision: "2" }, "1");
        await denied.delete(key, "2");
        for await (const one of denied.list("account/")) expect(one).toMatch(/^account/);
        await denied.now();
      };
      await expect(use()).rejects.toMatchObject({
        kind: "StoreError",
        reason: "refused",
        retryable: false,
        message: expect.stringContaining("README of @signoff/redis") as string,
      });
    },
  );

  test("another prefix than that of the permissions is refused", async () => {
    const permissions = (await permissionsOfReadme()).replace(/^user \w+ on >\S+ /, "");
    await as("signoff", permissions);
    const other = redisStore(connected.client, { prefix: "app:" });
    const write = other.write(newKey(), { text: "{}", revision: "1" }, undefined);
    await expect(write).rejects.toMatchObject({ reason: "refused" });
    expect(await ask(server.port, "KEYS app:*")).toBe("0");
  });

  test("a full memory is told, reads and deletes go on, and nothing is half written", async () => {
    const [key, first] = [newKey(), { text: "{}", revision: "1" }];
    await store.write(key, first, undefined);
    const used = /used_memory:(\d+)/.exec(await ask(server.port, "INFO memory"))?.[1];
    await ask(server.port, `CONFIG SET maxmemory ${used}`);
    try {
      const [fresh, record] = [newKey(), { text: "x".repeat(200_000), revision: "2" }];
      const full = { kind: "StoreError", reason: "full", retryable: false };
      await expect(store.write(fresh, record, undefined)).rejects.toMatchObject(full);
      await expect(store.write(key, record, "1")).rejects.toMatchObject(full);
      expect(await store.read(fresh)).toBeUndefined();
      expect(await store.read(key)).toEqual(first);
      expect(await store.delete(key, "1")).toBe(true);
    } finally {
      await ask(server.port, "CONFIG SET maxmemory 0");
    }
    expect(await store.write(key, first, undefined)).toBe(true);
  });

  test("what else is kept under a key is told, and left as it is", async () => {
    const key = newKey();
    await ask(server.port, `SET signoff:${key} mine`);
    await expect(store.read(key)).rejects.toMatchObject({ reason: "foreign" });
    const write = store.write(key, { text: "{}", revision: "1" }, undefined);
    await expect(write).rejects.toMatchObject({ reason: "foreign" });
    expect(await ask(server.port, `GET signoff:${key}`)).toBe("mine\r\n");
  });

  test("scripts are sent again to a server that has forgotten them", async () => {
    const key = newKey();
    await store.write(key, { text: "{}", revision: "1" }, undefined);
    await ask(server.port, "SCRIPT FLUSH");
    expect(await store.write(key, { text: "{}", revision: "2" }, "1")).toBe(true);
    await ask(server.port, "SCRIPT FLUSH");
    expect(await store.read(key)).toEqual({ text: "{}", revision: "2" });
  });

  test("no error quotes what was to be stored", async () => {
    const text = `{"token":"canary-${newDigits()}"}`;
    const denied = await as("nobody", "~* -@all");
    const record = { text, revision: "1" };
    const error = await failureOf(denied.write(newKey(), record, undefined));
    expect(error).toMatchObject({ reason: "refused" });
    await ask(server.port, `CONFIG SET maxmemory 1`);
    connected.close();
    connected = await connect(server.port);
    const full = await failureOf(redisStore(connected.client).write(newKey(), record, undefined));
    await ask(server.port, "CONFIG SET maxmemory 0");
    expect(full).toMatchObject({ reason: "full" });
    for (const shown of [error, full]) {
      expect(JSON.stringify(shown) + String(shown)).not.toContain("canary");
    }
  });

  test("a call whose connection goes is unreachable: it may have been carried out", async () => {
    const [key, record] = [newKey(), { text: "{}", revision: "1" }];
    await store.write(key, record, undefined);
    server.pause();
    const failure = failureOf(store.write(key, { text: "{}", revision: "2" }, "1"));
    await new Promise((done) => setTimeout(done, 100));
    connected.close();
    expect(await failure).toMatchObject({ reason: "unreachable", retryable: true });
    server.resume();
    connected = await connect(server.port);
    const again = redisStore(connected.client);
    expect(await again.write(key, { text: "{}", revision: "2" }, "1")).toBe(true);
  });

  test("a server that answers nothing is given up, and its late answer does no harm", async () => {
    const [key, record] = [newKey("beat"), { text: "{}", revision: "1" }];
    await store.write(key, record, undefined);
    server.pause();
    const calls = [
      store.read(key),
      store.write(key, { text: "{}", revision: "2" }, "1"),
      store.delete(newKey(), "1"),
      store.now(),
      store.list("account/")[Symbol.asyncIterator]().next(),
    ];
    for (const failure of await Promise.all(calls.map(failureOf))) {
      expect(failure).toMatchObject({ kind: "StoreError", reason: "unreachable", retryable: true });
    }
    server.resume();
    await vi.waitFor(async () => expect((await store.read(key))?.revision).toBe("2"));
    expect(await store.write(key, { text: "{}", revision: "2" }, "1")).toBe(true);
  });
});

test.skipIf(why)(
  "a server without scripts is told, and not by its words, which quote",
  async () => {
    const server = await startRedis({
      config: { "rename-command EVALSHA": '""', "rename-command EVAL": '""' },
    });
    const { client, close } = await singles["ioredis"]!(server.port);
    try {
      const record = { text: `{"token":"canary"}`, revision: "2" };
      const error = await failureOf(redisStore(client).write(newKey("beat"), record, "1"));
      expect(error).toMatchObject({ kind: "StoreError", reason: "unsupported", retryable: false });
      expect(inspect(error, { depth: 9, showHidden: true })).not.toContain("canary");
    } finally {
      close();
      await server.stop();
    }
  },
);

describe.skipIf(why)("a server that evicts", () => {
  const connect = singles["node-redis"]!;

  async function warningsUnder(policy: string, maxmemory: string): Promise<string[]> {
    const server = await startRedis({ config: { maxmemory, "maxmemory-policy": policy } });
    const { client, close } = await connect(server.port);
    const warned = vi.spyOn(process, "emitWarning").mockImplementation(() => {});
    try {
      const store = redisStore(client);
      for (const kind of ["account", "beat"]) {
        await store.write(newKey(kind), { text: "{}", revision: "1" }, undefined);
        await store.now();
      }
      return warned.mock.calls.map(([message]) => String(message));
    } finally {
      warned.mockRestore();
      close();
      await server.stop();
    }
  }

  test.each(["allkeys-lru", "volatile-ttl"])("by %s is warned of, once", async (policy) => {
    const warnings = await warningsUnder(policy, "50mb");
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain(`evicts by ${policy}`);
  });

  test.each([
    ["noeviction", "50mb"],
    ["allkeys-lru", "0"],
  ])("by %s at %s is nothing to warn of", async (policy, maxmemory) => {
    expect(await warningsUnder(policy, maxmemory)).toEqual([]);
  });
});
