import { describe, expect, test } from "vitest";
import { isStoreError } from "../../src/errors/store-error.ts";
import { defaultLimits, scaleLimits } from "../../src/session/shared/limits.ts";
import { accountKey, beatKey } from "../../src/session/shared/record-keys.ts";
import { parseRecord } from "../../src/session/shared/record-parse.ts";
import { serialiseRecord } from "../../src/session/shared/record-write.ts";
import type { SessionStore } from "../../src/session/shared/store.ts";
import { memoryStore } from "../../src/session/shared/stores/memory-store.ts";
import { bounded } from "../../src/session/shared/swap/bounded.ts";
import type { Shelf } from "../../src/session/shared/swap/shelf.ts";
import { createStoreClock } from "../../src/session/shared/swap/store-clock.ts";
import { swap } from "../../src/session/shared/swap/swap.ts";
import { not } from "../../src/session/shared/transitions/decision.ts";
import { takeTurn } from "../../src/session/shared/transitions/take-turn.ts";
import { account, id, loginTurn, me, now, terms, used } from "./support/accounts.ts";

const key = accountKey(id("account"));
const taking = { turn: id("t"), session: id("n"), terms };

/** Waits are short, and a call to the store may still take long. */
const limits = { ...scaleLimits(0.01), storeCall: defaultLimits.storeCall };

async function shelfOver(store: SessionStore, ofLimits = limits): Promise<Shelf> {
  const clock = createStoreClock(store, ofLimits);
  await clock.sync();
  return { store, key, limits: ofLimits, clock };
}

function over(store: SessionStore, methods: Partial<SessionStore>): SessionStore {
  return { ...store, ...methods };
}

async function put(store: SessionStore, text: string): Promise<void> {
  const before = await store.read(key);
  await store.write(key, { text, revision: id(String(Math.random()).slice(2)) }, before?.revision);
}

async function stored(store: SessionStore): Promise<ReturnType<typeof account> | undefined> {
  const found = await store.read(key);
  const parsed = found && parseRecord(found.text);
  return parsed?.kind === "usable" ? parsed.value : undefined;
}

async function takeTheTurn(shelf: Shelf, settled = true): ReturnType<typeof swap> {
  return swap(
    shelf,
    ({ record, look }) => takeTurn(record ?? account(), me, look, taking),
    settled ? { settled: ({ turn }) => turn?.id === taking.turn } : {},
  );
}

describe("swap", () => {
  test("writes the first record of an account, and what is decided on it next", async () => {
    const store = memoryStore({ now: () => now });
    const swapped = await takeTheTurn(await shelfOver(store));
    expect(swapped).toMatchObject({ written: true, record: { turn: { by: me.id } } });
    expect((await store.read(key))?.revision).toBe(swapped.revision);
    expect((await stored(store))?.sessions).toHaveProperty(taking.session);
  });

  test("writes nothing where the transition does not apply, and says why", async () => {
    const store = memoryStore({ now: () => now });
    await put(store, serialiseRecord(used({ turn: loginTurn(id("other")) })));
    const text = JSON.stringify({ until: now + 60_000, uses: [] });
    await store.write(beatKey(id("other")), { text, revision: id("b") }, undefined);
    expect(await takeTheTurn(await shelfOver(store))).toMatchObject({
      written: false,
      why: "turn-taken",
    });
    expect((await stored(store))?.turn?.by).toBe(id("other"));
  });

  test("decides anew on what another has written in between", async () => {
    const store = memoryStore({ now: () => now });
    await put(store, serialiseRecord(used()));
    const seen: number[] = [];
    const swapped = await swap(await shelfOver(store), async ({ record, look }) => {
      if (record === undefined) return not("nothing");
      if (seen.push(record.generation) === 1)
        await put(store, serialiseRecord(used({ generation: 7 })));
      return takeTurn(record, me, look, taking);
    });
    expect(seen).toEqual([1, 7]);
    expect(swapped).toMatchObject({ written: true, record: { generation: 7 } });
  });

  test.each([true, false])(
    "finds its own write whose answer was lost, and writes no second time",
    async (rejects) => {
      const store = memoryStore({ now: () => now });
      let writes = 0;
      const losing = over(store, {
        async write(...parameters) {
          writes += 1;
          const inPlace = await store.write(...parameters);
          if (rejects) throw new Error("connection lost");
          return inPlace && false;
        },
      });
      const swapped = await takeTheTurn(await shelfOver(losing));
      expect(swapped).toMatchObject({ written: true, record: { turn: { id: taking.turn } } });
      expect(writes).toBe(1);
      expect((await store.read(key))?.revision).toBe(swapped.revision);
    },
  );

  test("takes a turn of another that is there at the first reading for no write of its own", async () => {
    const store = memoryStore({ now: () => now });
    await put(store, serialiseRecord(used({ turn: loginTurn(id("other")) })));
    const swapped = await swap(await shelfOver(store), () => not("turn-taken"), {
      settled: () => true,
    });
    expect(swapped).toMatchObject({ written: false, why: "turn-taken" });
  });

  test("is not undone by a write that comes true late", async () => {
    const store = memoryStore({ now: () => now });
    const late: (() => Promise<boolean>)[] = [];
    const losing = over(store, {
      async write(...parameters) {
        if (late.length > 0) return store.write(...parameters);
        late.push(async () => store.write(...parameters));
        throw new Error("connection lost");
      },
    });
    const swapped = await takeTheTurn(await shelfOver(losing));
    expect(swapped.written).toBe(true);
    expect(await late[0]?.()).toBe(false);
    expect((await store.read(key))?.revision).toBe(swapped.revision);
  });

  test("gives up a store that does not answer, and one that others write all the time", async () => {
    const store = memoryStore({ now: () => now });
    const hanging = over(store, { read: async () => new Promise<undefined>(() => {}) });
    const short = { ...limits, storeCall: 20 };
    const silent = await takeTheTurn(await shelfOver(hanging, short)).catch(
      (error: unknown) => error,
    );
    expect(silent).toMatchObject({ kind: "StoreError", reason: "unreachable", retryable: true });
    const busy = over(store, { write: async () => false });
    const lost = await takeTheTurn(await shelfOver(busy, short)).catch((error: unknown) => error);
    expect(lost).toMatchObject({ kind: "StoreError", reason: "busy", retryable: true });
  });

  test("ends with its signal", async () => {
    const busy = over(memoryStore(), { write: async () => false });
    const signal = AbortSignal.timeout(20);
    const reason: unknown = await swap(
      await shelfOver(busy),
      ({ look }) => takeTurn(account(), me, look, taking),
      { signal },
    ).catch((error: unknown) => error);
    expect(reason).toMatchObject({ name: "TimeoutError" });
  });

  test.each([
    ["newer", JSON.stringify({ ...account(), needs: 2 })],
    ["foreign", "{}"],
    ["corrupt", "{"],
    ["corrupt", JSON.stringify({ ...account(), epoch: "x" })],
  ])("leaves a record that is %s as it is", async (reason, text) => {
    const store = memoryStore();
    await put(store, text);
    const failed: unknown = await takeTheTurn(await shelfOver(store)).catch(
      (error: unknown) => error,
    );
    if (!isStoreError(failed)) throw failed;
    expect(failed).toMatchObject({ reason, retryable: false });
    expect(failed.message).toContain(key);
    expect((await store.read(key))?.text).toBe(text);
  });
});

describe("a call to the store", () => {
  test("that rejects is unreachable, with what was thrown as the cause", async () => {
    const failed = bounded(async () => Promise.reject(new Error("ECONNRESET")), limits);
    await expect(failed).rejects.toMatchObject({
      kind: "StoreError",
      reason: "unreachable",
      cause: { message: "ECONNRESET" },
    });
  });
});
