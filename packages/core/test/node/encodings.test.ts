import zlib from "node:zlib";
import { describe, expect, test } from "vitest";
import { BodyFailure } from "../../src/transport/transport.ts";
import { startServer } from "../support/server.ts";
import { failureOf } from "../support/open.ts";
import { bytesOf, exchange, headersOf, streamOf, textOf, until } from "./support/exchange.ts";
import { startRawServer } from "./support/raw-server.ts";

const { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } = zlib;

const text = "The same words again and again. ".repeat(2000);

const encodings: [coding: string, bytes: Buffer][] = [
  ["gzip", gzipSync(text)],
  ["x-gzip", gzipSync(text)],
  ["GZip", gzipSync(text)],
  ["deflate", deflateSync(text)],
  ["deflate", deflateRawSync(text)],
  ["br", brotliCompressSync(text)],
  ["gzip, br", brotliCompressSync(gzipSync(text))],
  ["br ,deflate,  gzip", gzipSync(deflateRawSync(brotliCompressSync(text)))],
];
// Node has it from 22.15 on.
if (typeof zstdCompressSync === "function") encodings.push(["zstd", zstdCompressSync(text)]);

async function serve(coding: string | string[], bytes: Uint8Array) {
  return startServer((_, response) => {
    response.setHeader("content-encoding", coding);
    // In pieces, so that no decoder sees all at once.
    for (let start = 0; start < bytes.length; start += 50) {
      response.write(bytes.subarray(start, start + 50));
    }
    response.end();
  });
}

/** The text, packed so many times. */
function packed(times: number): Buffer {
  return Array.from({ length: times }).reduce<Buffer>(
    (bytes) => gzipSync(bytes),
    Buffer.from(text),
  );
}

describe.each([false, true])("an encoded body (streamed: %s)", (streaming) => {
  test.each(encodings)("is decoded from %s", async (coding, bytes) => {
    const server = await serve(coding, bytes);
    const answer = await exchange(server.origin, { streaming });
    expect(await textOf(answer)).toBe(text);
    expect(headersOf(answer).get("content-encoding")).toBe(coding);
  });

  test("is decoded when its codings come in several fields", async () => {
    const server = await serve(["gzip", "br"], brotliCompressSync(gzipSync(text)));
    expect(await textOf(await exchange(server.origin, { streaming }))).toBe(text);
  });

  test.each(["identity", "compress", "gzip, compress", "", "gzip,"])(
    "is given as it is where a coding is unknown: %j",
    async (coding) => {
      const bytes = gzipSync(text);
      const server = await serve(coding, bytes);
      const answer = await exchange(server.origin, { streaming });
      const given = new Uint8Array(await bytesOf(answer));
      expect(Buffer.from(given).equals(bytes)).toBe(true);
    },
  );

  test("may be empty", async () => {
    const server = await serve("gzip", new Uint8Array());
    expect(await textOf(await exchange(server.origin, { streaming }))).toBe("");
  });

  test.each(encodings)("fails when it is cut short, from %s", async (coding, bytes) => {
    const server = await serve(coding, bytes.subarray(0, bytes.length - 12));
    const failure = await failureOf(exchange(server.origin, { streaming }).then(textOf));
    expect(failure).toBeInstanceOf(BodyFailure);
    expect(failure).toMatchObject({ status: 200 });
  });

  test("fails when it is no such coding", async () => {
    const server = await serve("gzip", Buffer.from("plain text that was never packed"));
    const failure = await failureOf(exchange(server.origin, { streaming }).then(textOf));
    expect(failure).toBeInstanceOf(BodyFailure);
    expect((failure as Error).cause).toMatchObject({ code: "Z_DATA_ERROR" });
  });

  test("may have been encoded five times", async () => {
    const server = await serve(Array<string>(5).fill("gzip"), packed(5));
    expect(await textOf(await exchange(server.origin, { streaming }))).toBe(text);
  });

  test.each([
    ["in as many fields", Array<string>(6).fill("gzip")],
    ["in one field", Array<string>(6).fill("gzip").join()],
  ])("fails when it was encoded more often, told %s", async (_, coding) => {
    const server = await serve(coding, packed(6));
    const failure = await failureOf(exchange(server.origin, { streaming }).then(textOf));
    expect(failure).toBeInstanceOf(BodyFailure);
  });
});

test("a body that unpacks to more than the limit is not unpacked to its end", async () => {
  const bomb = gzipSync(Buffer.alloc(200 * 1024 * 1024));
  const server = await startServer((_, response) => {
    response.writeHead(200, { "content-encoding": "gzip" }).end(bomb);
  });
  const before = process.memoryUsage.rss();
  const failure = await failureOf(exchange(server.origin, { maxBodyBytes: 1 << 20 }));
  expect(failure).toMatchObject({ kind: "ProtocolError", reason: "too-large", status: 200 });
  expect(process.memoryUsage.rss() - before).toBeLessThan(100 * 1024 * 1024);
});

test("a bomb inside of another is not unpacked either", async () => {
  const bomb = gzipSync(gzipSync(Buffer.alloc(200 * 1024 * 1024)));
  const server = await startServer((_, response) => {
    response.writeHead(200, { "content-encoding": "gzip, gzip" }).end(bomb);
  });
  const failure = await failureOf(exchange(server.origin, { maxBodyBytes: 1 << 20 }));
  expect(failure).toMatchObject({ reason: "too-large" });
});

test("nor is one that comes to nothing in the end", async () => {
  // Each of them is empty, and all of them together are far more than is allowed.
  const empty = Buffer.concat(Array<Buffer>(200_000).fill(gzipSync("")));
  const server = await startServer((_, response) => {
    response.writeHead(200, { "content-encoding": "gzip, gzip" }).end(gzipSync(empty));
  });
  const failure = await failureOf(exchange(server.origin, { maxBodyBytes: 1 << 20 }));
  expect(failure).toMatchObject({ reason: "too-large" });
  // The twin: what is allowed to be as large does come to nothing.
  expect(await textOf(await exchange(server.origin, { maxBodyBytes: empty.length }))).toBe("");
});

test("an unlimited body is decoded too", async () => {
  const server = await serve("gzip", gzipSync(text));
  const answer = await exchange(server.origin, { maxBodyBytes: Number.POSITIVE_INFINITY });
  expect(await textOf(answer)).toBe(text);
});

test("an encoded stream is decoded no faster than it is read", async () => {
  const bomb = gzipSync(Buffer.alloc(200 * 1024 * 1024));
  const server = await startServer((_, response) => {
    response.writeHead(200, { "content-encoding": "deflate" }).end(bomb.subarray(10));
  });
  const before = process.memoryUsage.rss();
  const reader = streamOf(await exchange(server.origin, { streaming: true })).getReader();
  await reader.read();
  await new Promise((resolve) => {
    setTimeout(resolve, 200);
  });
  expect(process.memoryUsage.rss() - before).toBeLessThan(100 * 1024 * 1024);
  await reader.cancel();
});

test("an encoded stream that is cancelled ends its connection, though nothing comes", async () => {
  const server = await startRawServer((socket) => {
    socket.write("HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 1000\r\n\r\n");
  });
  const stream = streamOf(await exchange(server.origin, { streaming: true }));
  expect(server.open.size).toBe(1);
  await stream.cancel();
  await until(() => server.open.size === 0);
});

test("an encoded stream that cannot be decoded ends its connection", async () => {
  const server = await startRawServer((socket) => {
    socket.write(
      "HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 1000\r\n\r\nplain text",
    );
  });
  const answer = await exchange(server.origin, { streaming: true });
  expect(await failureOf(textOf(answer))).toBeInstanceOf(BodyFailure);
  await until(() => server.open.size === 0);
});
