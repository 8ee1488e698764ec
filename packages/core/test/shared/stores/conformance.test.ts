import { describe, expect, test } from "vitest";
import { checkStore, storeChecks } from "../../../src/session/shared/conformance/check-store.ts";
import { memoryStore } from "../../../src/session/shared/stores/memory-store.ts";
import type { SessionStore } from "../../../src/session/shared/store.ts";

describe("a store in memory", () => {
  test.concurrent.each(storeChecks)("$name", async ({ run }) => {
    await expect(run(memoryStore())).resolves.toBeUndefined();
  });

  test("passes all checks, which leave nothing in it", async () => {
    const store = memoryStore();
    await checkStore(store);
    for (const kind of ["account/", "beat/", "receipt/"]) {
      for await (const key of store.list(kind)) expect(key).toBe("nothing");
    }
  });
});

/** Stores with one mistake each, as they have been seen in stores of others, and the checks that find it. */
const mistakes: readonly [string, (good: SessionStore) => Partial<SessionStore>, string][] = [
  [
    "has no condition",
    (good) => ({
      async write(key, record) {
        const found = await good.read(key);
        return good.write(key, record, found?.revision);
      },
    }),
    "creates no record where there is one",
  ],
  [
    "answers true to whoever writes",
    (good) => ({
      async write(...call) {
        await good.write(...call);
        return true;
      },
    }),
    "leaves a record of another revision as it is",
  ],
  [
    "creates where it should swap",
    (good) => ({
      async write(key, record, expected, keepFor) {
        const found = await good.read(key);
        return good.write(key, record, found && expected, keepFor);
      },
    }),
    "swaps nothing where there is no record",
  ],
  [
    "answers false to the same write again",
    (good) => ({
      async write(key, record, expected) {
        const found = await good.read(key);
        return found?.revision !== record.revision && good.write(key, record, expected);
      },
    }),
    "answers true to the same write again",
  ],
  [
    "deletes whatever is there",
    (good) => ({
      async delete(key) {
        const found = await good.read(key);
        return found === undefined || good.delete(key, found.revision);
      },
    }),
    "deletes no record of another revision",
  ],
  [
    "answers false where nothing is to be deleted",
    (good) => ({
      delete: async (key, expected) =>
        (await good.read(key)) !== undefined && good.delete(key, expected),
    }),
    "deletes the record of the expected revision",
  ],
  [
    "compares before it writes",
    (good) => ({
      async write(key, record, expected) {
        const found = await good.read(key);
        if (found?.revision !== expected) return found?.revision === record.revision;
        await Promise.resolve();
        for (;;) {
          const latest = await good.read(key);
          if (await good.write(key, record, latest?.revision)) return true;
        }
      },
    }),
    "lets one of many swap a record",
  ],
  [
    "trims",
    (good) => ({
      write: (key, { text, revision }, ...rest) =>
        good.write(key, { text: text.trim(), revision }, ...rest),
    }),
    "gives texts back as they were written",
  ],
  [
    "normalises",
    (good) => ({
      write: (key, { text, revision }, ...rest) =>
        good.write(key, { text: text.normalize(), revision }, ...rest),
    }),
    "gives texts back as they were written",
  ],
  [
    "cuts at 64 KiB",
    (good) => ({
      write: (key, { text, revision }, ...rest) =>
        good.write(key, { text: text.slice(0, 65_536), revision }, ...rest),
    }),
    "keeps 256 KiB",
  ],
  [
    "lists the first page",
    (good) => ({
      async *list(prefix) {
        let left = 100;
        for await (const key of good.list(prefix)) if (left-- > 0) yield key;
      },
    }),
    "lists all of many keys, each once",
  ],
  [
    "lists everything",
    (good) => ({
      async *list() {
        yield* good.list("");
      },
    }),
    "lists the keys of each kind",
  ],
  [
    "lists a key twice",
    (good) => ({
      async *list(prefix) {
        for await (const key of good.list(prefix)) yield* [key, key];
      },
    }),
    "lists all of many keys, each once",
  ],
  ["counts in seconds", () => ({ now: async () => Date.now() / 1000 }), "tells the time in ms"],
  ["stands still", () => ({ now: async () => 1_800_000_000_000 }), "has a clock that goes"],
  [
    "takes keepFor for seconds at the wrong end",
    (good) => ({
      write: (key, record, expected, keepFor) =>
        good.write(key, record, expected, keepFor && keepFor / 1000),
    }),
    "keeps a record for as long as it is told to",
  ],
  [
    "keeps the earlier time",
    (good) => {
      const kept = new Map<string, number>();
      return {
        write(key, record, expected, keepFor = Infinity) {
          const shortest = Math.min(kept.get(key) ?? Infinity, keepFor);
          kept.set(key, shortest);
          return good.write(key, record, expected, shortest);
        },
      };
    },
    "keeps a record for longer by a later write",
  ],
];

describe("a store that", () => {
  test.concurrent.each(mistakes)("%s is told of it", async (_, mistake, check) => {
    const good = memoryStore();
    const bad = { ...good, ...mistake(good) };
    const found = storeChecks.find(({ name }) => name.startsWith(check));
    await expect(found?.run(bad)).rejects.toThrow(/ has to | may /);
  });

  test("fails is told of each check that failed, and that all others went well", async () => {
    const store: SessionStore = { ...memoryStore(), now: async () => 7 };
    await expect(checkStore(store)).rejects.toThrow(
      /^The store fails 2 of \d+ checks:\n- tells the time .*\n- has a clock that goes: .*$/,
    );
  });
});
