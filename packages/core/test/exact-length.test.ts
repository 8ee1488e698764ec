import { expect, test } from "vitest";
import { exactLength } from "@signoff/core/provider";
import { failureOf } from "./support/open.ts";

function streamOf(...sizes: readonly number[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const size of sizes) controller.enqueue(new Uint8Array(size));
      controller.close();
    },
  });
}

/** Reads all, and tells how many bytes came before the end or the failure. */
async function read(...sizes: readonly number[]): Promise<{ length: number; error: unknown }> {
  let length = 0;
  const stream = exactLength(streamOf(...sizes), 5, (problem) => new Error(problem));
  const sink = new WritableStream<Uint8Array>({
    write: (chunk) => void (length += chunk.byteLength),
  });
  const error = await failureOf(stream.pipeTo(sink));
  return { length, error };
}

test.each([
  ["too-large", [3, 2, 1]],
  ["too-large", [5, 0, 1]],
  ["too-large", [6]],
  ["cut-short", [3, 1]],
])("what is %s never looks whole: %j", async (problem, sizes) => {
  const { length, error } = await read(...sizes);
  expect(error).toMatchObject({ message: problem });
  expect(length).toBeLessThan(5);
});

test("the twin: what has the length comes whole", async () => {
  let length = 0;
  const stream = exactLength(streamOf(3, 0, 2, 0), 5, (problem) => new Error(problem));
  for await (const chunk of stream) length += chunk.byteLength;
  expect(length).toBe(5);
});
