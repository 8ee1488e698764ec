import { describe, expect, test } from "vitest";
import { type RedisClient, redisStore } from "../src/index.ts";

const key = `account/${"0".repeat(32)}`;
const record = { text: "{}", revision: "1" };

/** What a store asks of a client, whatever is answered. */
async function commandsOver(
  make: (answer: (asked: readonly unknown[]) => Promise<unknown>) => RedisClient,
): Promise<(readonly unknown[])[]> {
  const sent: (readonly unknown[])[] = [];
  const store = redisStore(
    make(async (asked) => {
      sent.push(asked);
      return ["1", "2"];
    }),
    { prefix: "app:" },
  );
  await store.read(key);
  await store.write(key, record, "0", 1000);
  await store.delete(key, "1");
  for await (const listed of store.list("beat/")) expect(listed).toMatch(/^beat/);
  await store.now();
  return sent;
}

describe("every command of a store is a script on one key of its prefix", () => {
  test("over ioredis, so that none is sent to a replica", async () => {
    const sent = await commandsOver((answer) => ({ call: (...words) => answer(words) }));
    expect(sent.length).toBeGreaterThan(5);
    for (const [command, digest, count, at] of sent) {
      expect([command, count]).toEqual(["EVALSHA", "1"]);
      expect(digest).toMatch(/^[0-9a-f]{40}$/);
      expect(at).toMatch(/^app:/);
    }
  });

  test("over node-redis", async () => {
    const sent = await commandsOver((answer) => ({
      sendCommand: (words: string[]) => answer(words),
    }));
    for (const [command, , count, at] of sent) {
      expect([command, count, String(at).slice(0, 4)]).toEqual(["EVALSHA", "1", "app:"]);
    }
  });

  test("over a cluster of node-redis, which is told the key, and not to read from a replica", async () => {
    const sent = await commandsOver((answer) => ({
      masters: [],
      sendCommand: (first, isReadonly, words) => answer([first, isReadonly, words]),
    }));
    for (const [first, isReadonly, words] of sent) {
      expect([isReadonly, (words as string[])[3]]).toEqual([false, first]);
    }
  });

  test("over node-redis with Sentinel, which is told not to read from a replica", async () => {
    const sent = await commandsOver((answer) => ({
      acquire: async () => undefined,
      sendCommand: (isReadonly: boolean | undefined, words: string[]) =>
        answer([isReadonly, words[0]]),
    }));
    for (const words of sent) expect(words).toEqual([false, "EVALSHA"]);
  });

  test("and the clock is always that of the server with the same key", async () => {
    const asked: unknown[] = [];
    const store = redisStore({
      call: async (...words) => {
        asked.push(words[3]);
        return ["1800000000", "123456"];
      },
    });
    expect([await store.now(), await store.now()]).toEqual([1_800_000_000_123, 1_800_000_000_123]);
    expect(asked).toEqual(["signoff:clock", "signoff:clock"]);
  });
});

describe("bad input is named before anything is sent", () => {
  const client: RedisClient = { call: async () => undefined };

  test.each([undefined, null, {}, "redis://localhost", { call: "no function" }])(
    "%j is no client",
    (other) => {
      expect(() => redisStore(other as never)).toThrow(
        "client has to be a client of node-redis or of ioredis.",
      );
    },
  );

  test.each(["", " app:", "app:\n"])("%j is no prefix", (prefix) => {
    expect(() => redisStore(client, { prefix })).toThrow(/^prefix /);
  });

  test("there is no other option", () => {
    expect(() => redisStore(client, { keyPrefix: "app:" } as never)).toThrow(/^keyPrefix /);
  });
});
