import { expect, test } from "vitest";
import { Chunks } from "../../src/node/chunks.ts";

const block = 64 * 1024;

/** What the chunks keep in memory, in bytes. */
function heldBy(...all: readonly Chunks[]): number {
  const buffers = new Set(all.flatMap(({ list }) => list.map(({ buffer }) => buffer)));
  return [...buffers].reduce((sum, { byteLength }) => sum + byteLength, 0);
}

test("small parts of what was read cost memory by their bytes, not by what they lie in", () => {
  const chunks = new Chunks();
  for (let index = 0; index < 3000; index += 1) {
    chunks.push(Buffer.alloc(block, index % 251).subarray(0, 10));
  }
  expect(chunks.length).toBe(30_000);
  expect(heldBy(chunks)).toBeLessThan(2 * chunks.length + 2 * block);
  expect(chunks.list.length).toBeLessThan(10);
  expect(Buffer.concat(chunks.list)[29_995]).toBe(2999 % 251);
});

test("a single small part costs memory by its bytes too", () => {
  const bodies = Array.from({ length: 500 }, (_, index) => {
    const chunks = new Chunks();
    chunks.push(Buffer.alloc(block, index % 251).subarray(0, 10));
    return chunks;
  });
  expect(heldBy(...bodies)).toBeLessThan(10 * block);
  expect(bodies[252]?.list).toEqual([Buffer.alloc(10, 1)]);
});

test("a large chunk is kept as it is", () => {
  const chunks = new Chunks();
  const given = [Buffer.alloc(block, 1), Buffer.alloc(block, 2)].map(
    (bytes) => new Uint8Array(bytes),
  );
  for (const chunk of given) chunks.push(chunk);
  expect(chunks.list[0]).toBe(given[0]);
  expect(chunks.list[1]).toBe(given[1]);
});

test("chunks of all sizes stay in order", () => {
  const chunks = new Chunks();
  const given = [1, 16_383, 5000, 16_384, 1, 70_000, 4096, 4097, 9000].map((size, index) =>
    Buffer.alloc(size, index + 1),
  );
  for (const chunk of given) chunks.push(chunk);
  expect(Buffer.concat(chunks.list).equals(Buffer.concat(given))).toBe(true);
});
