import { describe, expect, test } from "vitest";
import { InvalidOptionError } from "../../src/index.ts";
import { type BlobReading, checkSource, readBlob } from "../../src/parts/source.ts";

const reading: BlobReading = {
  option: "source",
  provider: "test",
  operation: "POST /files",
  limit: 4,
  signal: undefined,
  tooLarge: (bytes) => new InvalidOptionError("source", `has ${bytes} bytes`),
};

function streamOf(...chunks: readonly unknown[]): ReadableStream<Uint8Array> {
  return new ReadableStream<unknown>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  }) as ReadableStream<Uint8Array>;
}

const bytes = Uint8Array.of(1, 2, 3, 4);

describe("what can be uploaded", () => {
  test.each([new Blob(["a"]), bytes, streamOf(bytes)])("is taken: %s", (source) => {
    expect(() => checkSource("file", source)).not.toThrow();
  });

  test.each(["text", undefined, null, {}, [1], new ArrayBuffer(2)])(
    "is nothing else: %s",
    (source) => {
      expect(() => checkSource("file", source)).toThrow(
        expect.objectContaining({ option: "file" }),
      );
    },
  );

  test("is neither bytes that were transferred, nor a stream that is read", () => {
    const moved = new Uint8Array(2);
    structuredClone(moved.buffer, { transfer: [moved.buffer] });
    const locked = streamOf(bytes);
    locked.getReader();
    for (const source of [moved, locked]) {
      expect(() => checkSource("file", source)).toThrow(
        expect.objectContaining({ option: "file" }),
      );
    }
  });
});

describe("a source in memory", () => {
  test.each([new Blob([bytes]), bytes, streamOf(bytes.subarray(0, 1), bytes.subarray(1))])(
    "has every byte, up to the limit: %s",
    async (source) => {
      const blob = await readBlob(source, reading);
      expect(new Uint8Array(await blob.arrayBuffer())).toEqual(bytes);
    },
  );

  test.each([new Blob([bytes, bytes]), new Uint8Array(5), streamOf(bytes, bytes)])(
    "is refused beyond it: %s",
    async (source) => {
      await expect(readBlob(source, reading)).rejects.toThrow(/has \d bytes/);
    },
  );

  test("is refused where a stream gives something else than bytes", async () => {
    await expect(readBlob(streamOf("text"), reading)).rejects.toThrow(/chunks.*Uint8Array/);
  });

  test("is waited for no longer than the signal allows", async () => {
    const { signal, abort } = controllerOf();
    const reads = readBlob(new ReadableStream<Uint8Array>(), { ...reading, signal });
    abort();
    await expect(reads).rejects.toMatchObject({ name: "AbortError" });
  });
});

function controllerOf(): { readonly signal: AbortSignal; abort(): void } {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}
