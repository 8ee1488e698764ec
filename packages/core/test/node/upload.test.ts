import { describe, expect, test } from "vitest";
import { Upload } from "../../src/node/upload.ts";
import { failureOf } from "../support/open.ts";

const part = new TextEncoder().encode("part");

/** A source that gives one part, and waits. */
function createSource() {
  const cancelled: unknown[] = [];
  const stream = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(part),
    cancel: (reason) => void cancelled.push(reason),
  });
  return { stream, cancelled };
}

describe("an upload that is ended from this side", () => {
  test.each([
    ["an error", new Error("enough")],
    ["nothing", undefined],
  ])(
    "fails with %s in place of coming to its end, so that it does not look whole",
    async (_, reason) => {
      const { stream, cancelled } = createSource();
      const upload = new Upload(stream);
      const chunks = upload[Symbol.asyncIterator]();
      expect((await chunks.next()).value).toEqual(part);
      const next = chunks.next();
      upload.end(reason);
      expect(await failureOf(next)).toBe(reason);
      expect(cancelled).toEqual([reason]);
    },
  );

  test("fails though nothing was read of it yet", async () => {
    const upload = new Upload(createSource().stream);
    upload.end("enough");
    expect(await failureOf(upload[Symbol.asyncIterator]().next())).toBe("enough");
  });
});

test("the twin: one that is left alone comes to its end", async () => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of new Upload(new Blob([part]).stream())) chunks.push(chunk);
  expect(Buffer.concat(chunks).toString()).toBe("part");
});

test("an upload whose reader stops cancels its source", async () => {
  const { stream, cancelled } = createSource();
  for await (const _ of new Upload(stream)) break;
  expect(cancelled).toHaveLength(1);
});

test("what is left of a stream that somebody began to read is no upload", async () => {
  const { stream } = createSource();
  const reader = stream.getReader();
  await reader.read();
  expect(() => new Upload(stream)).toThrow(TypeError);
  reader.releaseLock();
  expect(() => new Upload(stream)).toThrow(TypeError);
});

test.each<unknown>(["text", 1, null, new ArrayBuffer(1)])(
  "a stream of %j is no upload",
  async (chunk) => {
    const stream = new ReadableStream<unknown>({
      start: (controller) => controller.enqueue(chunk),
    });
    const chunks = new Upload(stream as ReadableStream<Uint8Array>)[Symbol.asyncIterator]();
    expect(await failureOf(chunks.next())).toBeInstanceOf(TypeError);
  },
);
