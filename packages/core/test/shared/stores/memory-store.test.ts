import { expect, test } from "vitest";
import { memoryStore } from "../../../src/session/shared/stores/memory-store.ts";

const key = `account/${"0".repeat(32)}`;

async function keysOf(keys: AsyncIterable<string>): Promise<string[]> {
  const found: string[] = [];
  for await (const one of keys) found.push(one);
  return found;
}

test("keeps a record in memory for as long as it was told, by the clock it was given", async () => {
  let now = 1000;
  const store = memoryStore({ now: () => now });
  const record = { text: "a", revision: "1" };
  expect(await store.write(key, record, undefined, 500)).toBe(true);
  now = 1499;
  expect(await store.read(key)).toEqual(record);
  now = 1500;
  expect(await store.read(key)).toBeUndefined();
  expect(await keysOf(store.list("account/"))).toEqual([]);
  expect(await store.write(key, { text: "b", revision: "2" }, undefined)).toBe(true);
  now = Number.MAX_SAFE_INTEGER;
  expect(await store.now()).toBe(now);
  expect(await store.read(key)).toEqual({ text: "b", revision: "2" });
});

test("a record in memory is not changed by what becomes of the caller's object", async () => {
  const store = memoryStore();
  const record = { text: "a", revision: "1" };
  await store.write(key, record, undefined);
  record.text = "b";
  const read = await store.read(key);
  Object.assign(read!, { revision: "2" });
  expect(await store.read(key)).toEqual({ text: "a", revision: "1" });
});
