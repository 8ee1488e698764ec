import { expect, test } from "vitest";
import { inTurns } from "../src/exit/in-turns.ts";

const items = Array.from({ length: 1_000 }, (_, index) => index);
const hour = 3_600_000;

test("all are done, no more than 256 at a time, each next one when one is done", async () => {
  let running = 0;
  let most = 0;
  const values = await inTurns(items, hour, async (item) => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setImmediate(resolve));
    running -= 1;
    return item;
  });
  expect(values.toSorted((one, other) => one - other)).toEqual(items);
  expect(most).toBe(256);
});

test("those that hang make room for the others", async () => {
  const begun: number[] = [];
  let release: (() => void) | undefined;
  const hanging = new Promise<void>((resolve) => {
    release = resolve;
  });
  const all = inTurns(items.slice(0, 300), 1, async (item) => {
    begun.push(item);
    if (item === 299) release?.();
    if (item < 256) await hanging;
    return item;
  });
  expect(await all).toHaveLength(300);
  expect(begun).toHaveLength(300);
});

test("there may be nothing to do", async () => {
  expect(await inTurns([], hour, async () => 1)).toEqual([]);
});
