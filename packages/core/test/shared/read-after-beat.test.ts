import { describe, expect, test } from "vitest";
import { scaleLimits } from "../../src/session/shared/limits.ts";
import { keeperOf } from "../../src/session/shared/look.ts";
import type { AccountRecord } from "../../src/session/shared/record.ts";
import { accountKey, beatKey } from "../../src/session/shared/record-keys.ts";
import { serialiseRecord } from "../../src/session/shared/record-write.ts";
import type { SessionStore } from "../../src/session/shared/store.ts";
import { memoryStore } from "../../src/session/shared/stores/memory-store.ts";
import { readAfterBeat } from "../../src/session/shared/swap/read-after-beat.ts";
import { readSeen, type Shelf } from "../../src/session/shared/swap/shelf.ts";
import { startBackend } from "../support/backend.ts";
import { joinAs } from "../support/sharing.ts";
import { account, id, now } from "./support/accounts.ts";

/** Counts what is read of beats, and written. */
function counting(inner: SessionStore): SessionStore & { reads: number; writes: number } {
  const store = {
    ...inner,
    reads: 0,
    writes: 0,
    read(key: string) {
      if (key.startsWith("beat/")) store.reads += 1;
      return inner.read(key);
    },
    write(...args: Parameters<SessionStore["write"]>) {
      if (args[0].startsWith("beat/")) store.writes += 1;
      return inner.write(...args);
    },
  };
  return store;
}

const names = Array.from({ length: 12 }, (_, index) => id(`m${index}`));

function memberSince(joined: number): AccountRecord["members"][string] {
  return { label: "m", joined, keep: 0, speaks: 1 };
}

/** Twelve members, of whom these are gone. */
async function openFleet(
  gone: readonly number[],
  fields: Partial<AccountRecord> = {},
): Promise<{ shelf: Shelf; store: ReturnType<typeof counting> }> {
  const store = counting(memoryStore({ now: () => now }));
  const key = accountKey(id("account"));
  const members = Object.fromEntries(names.map((name, index) => [name, memberSince(index)]));
  const text = serialiseRecord({ ...account(), members, ...fields });
  await store.write(key, { text, revision: id("r") }, undefined);
  for (const [index, name] of names.entries()) {
    const beat = { until: now + (gone.includes(index) ? -1 : 5_000), uses: [] };
    const record = { text: JSON.stringify(beat), revision: id("b") };
    await store.write(beatKey(name), record, undefined);
  }
  const clock = { sync: async () => now, now: () => now };
  return { store, shelf: { store, key, limits: scaleLimits(1), clock } };
}

describe("what a member reads after its beat", () => {
  test("is one beat, of the keeper, where it is another one", async () => {
    const { shelf, store } = await openFleet([]);
    for (const name of names.slice(1)) {
      store.reads = 0;
      const { record, look } = await readAfterBeat(shelf, name);
      expect([store.reads, keeperOf(record!, look)]).toEqual([1, names[0]]);
    }
  });

  test("is all of them for the keeper", async () => {
    const { shelf, store } = await openFleet([]);
    const seen = await readAfterBeat(shelf, names[0]!);
    expect(store.reads).toBe(names.length);
    expect(seen).toEqual(await readSeen(shelf));
  });

  test.each([
    [[0], 1, names.length + 1],
    [[0], 2, 3],
    [[0, 1, 2, 3], 4, 4 + names.length],
    [[0, 1, 2, 3], 11, 7],
  ])("with %j gone tells the keeper to %i as all of them would", async (gone, self, most) => {
    const { shelf, store } = await openFleet(gone);
    const { record, look } = await readAfterBeat(shelf, names[self]!);
    expect(store.reads).toBeLessThanOrEqual(most);
    expect(keeperOf(record!, look)).toBe(keeperOf(record!, (await readSeen(shelf)).look));
  });

  test("tells one that was taken for gone that another one is the keeper", async () => {
    const { shelf, store } = await openFleet([]);
    const { record, look } = await readAfterBeat(shelf, id("unlisted"));
    expect([store.reads, keeperOf(record!, look)]).toEqual([1, names[0]]);
  });

  test("is of who has claimed an entry, or is opening one, too", async () => {
    const entry = { by: names[7]!, at: now, generation: 0, failures: 0 };
    const sessions = {
      [id("s")]: { ...entry, state: "opening" as const },
      [id("t")]: {
        ...entry,
        state: "open" as const,
        sealed: "x",
        by: id("left"),
        claim: names[8]!,
      },
    };
    const { shelf } = await openFleet([7], { sessions });
    const { look } = await readAfterBeat(shelf, names[3]!);
    expect(new Set(look.beats.keys())).toEqual(new Set([names[0], names[7], names[8]]));
  });
});

test("a fleet reads beats in proportion to its members", async () => {
  const backend = await startBackend();
  const store = counting(memoryStore());
  const options = { share: { scale: 0.2 } };
  const all = await Promise.all(
    Array.from({ length: 10 }, (_, index) => joinAs(`m${index}`, backend, store, options)),
  );
  const from = store.writes;
  await expect.poll(() => store.writes, { timeout: 30_000 }).toBeGreaterThan(from + 10);
  [store.reads, store.writes] = [0, 0];
  await expect.poll(() => store.writes, { timeout: 30_000 }).toBeGreaterThanOrEqual(30);
  // With all beats read after each one it is ten for one.
  expect(store.reads / store.writes).toBeLessThan(5);
  await Promise.all(all.map((session) => session.leave()));
  expect(backend.alive.size).toBe(0);
});
