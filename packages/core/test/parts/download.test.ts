import { expect, test } from "vitest";
import { type Download, toDownload } from "../../src/parts/download.ts";
import { failureOf } from "../support/open.ts";

const response = new Response();

function download(stream: ReadableStream<Uint8Array>): Download {
  return toDownload("test", "GET /file", { data: stream, response });
}

const mebibyte = new Uint8Array(1024 * 1024);

function streamOf(chunks: number): ReadableStream<Uint8Array> {
  let left = chunks;
  return new ReadableStream({
    pull(controller) {
      if (left-- > 0) controller.enqueue(mebibyte);
      else controller.close();
    },
  });
}

test("a download is a stream, or its bytes up to 32 MiB", async () => {
  const stream = streamOf(32);
  expect(download(stream).stream).toBe(stream);
  expect((await download(stream).bytes()).byteLength).toBe(32 * 1024 * 1024);
});

test("one that is larger is refused in memory, and cancelled", async () => {
  const failure = await failureOf(download(streamOf(64)).bytes());
  expect(failure).toMatchObject({
    name: "ProtocolError",
    provider: "test",
    operation: "GET /file",
    status: 200,
    reason: "too-large",
  });
});
