import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { failureOf, open } from "./support/open.ts";
import { type Answer, findClosedOrigin } from "./support/server.ts";

const megabyte = Buffer.alloc(1024 * 1024, " ");

/** Sends without end, until the client hangs up. */
function endless(onClose: () => void): Answer {
  return (_, response) => {
    const more = (): void => {
      while (!response.destroyed && response.write(megabyte));
    };
    response.on("drain", more);
    response.on("close", onClose);
    more();
  };
}

test("a body beyond maxBodyBytes is a ProtocolError, and the connection is freed", async () => {
  let hungUp: () => void;
  const closed = new Promise<void>((resolve) => {
    hungUp = resolve;
  });
  const { session } = await open(
    endless(() => hungUp()),
    { maxBodyBytes: 100_000 },
  );
  const error = await failureOf(session.GET("/items"));
  expect(error).toMatchObject({ kind: "ProtocolError", status: 200, retryable: false });
  expect((error as Error).message).toContain("more than 100000 bytes");
  await closed;
});

test("error bodies have the limit too, a stream's among them", async () => {
  const { session } = await open(
    (_, response) => {
      response.writeHead(500);
      response.end(megabyte);
    },
    { maxBodyBytes: 100_000 },
  );
  for (const call of [session.GET, session.stream.GET]) {
    const error = await failureOf(call("/items", { retry: false }));
    expect(error).toMatchObject({ kind: "ProtocolError", status: 500 });
  }
});

test("a small gzip of much is stopped early", async () => {
  const bomb = gzipSync(Buffer.alloc(200 * 1024 * 1024));
  const { session } = await open((_, response) => {
    response.writeHead(200, { "content-encoding": "gzip" }).end(bomb);
  });
  const before = process.memoryUsage().arrayBuffers;
  const error = await failureOf(session.GET("/items"));
  expect(error).toMatchObject({ kind: "ProtocolError" });
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(150 * 1024 * 1024);
});

test("a body of just the limit passes; streams have none", async () => {
  const { session } = await open(
    (_, response) => {
      response.end(megabyte);
    },
    { maxBodyBytes: megabyte.length },
  );
  const init = { params: { path: { id: 1 } } };
  expect((await session.GET("/files/{id}", init)).data.size).toBe(megabyte.length);

  const small = await open((_, response) => response.end(megabyte), { maxBodyBytes: 1000 });
  const { data } = await small.session.stream.GET("/files/{id}", init);
  expect((await new Response(data).arrayBuffer()).byteLength).toBe(megabyte.length);
});

describe("a body cut short is never a shorter value", () => {
  test.each<[string, Answer]>([
    [
      "Content-Length larger than the body",
      (_, response) => {
        response.writeHead(200, { "content-length": "100" });
        response.write('{"ok":true}', () => response.destroy());
      },
    ],
    [
      "chunked without its end",
      (_, response) => response.write('{"ok":true}', () => response.destroy()),
    ],
    [
      "a bad chunk",
      (_, response) => {
        response.write('{"ok":true}', () => response.socket?.end("zz\r\nnonsense"));
      },
    ],
  ])("%s", async (_, answer) => {
    const { session } = await open(answer);
    const path = { params: { path: { id: 1 } }, retry: false };
    for (const call of [
      () => session.GET("/items", { retry: false }),
      () => session.raw.GET("/items", { retry: false }),
      () => session.GET("/files/{id}", path),
      async () => new Response((await session.stream.GET("/files/{id}", path)).data).text(),
    ]) {
      const error = await failureOf(call());
      expect(error).toMatchObject({ kind: "ProtocolError", status: 200, retryable: true });
    }
  });
});

test("a refused connection is a NetworkError without a status", async () => {
  const closed = await findClosedOrigin();
  const { session } = await open(undefined, {
    fetch: (url, init) => fetch(url.endsWith("/items") ? closed : url, init),
  });
  const error = await failureOf(session.GET("/items", { retry: false }));
  expect(error).toMatchObject({ kind: "NetworkError", status: undefined, retryable: true });
  expect((error as Error).message).toBe(
    "GET /items got no answer: ECONNREFUSED. Check the host and the network.",
  );
  expect(await failureOf(session.POST("/items", { body: {} }))).toMatchObject({
    message: "POST /items got no answer: ECONNREFUSED. Check the host and the network.",
  });
});
