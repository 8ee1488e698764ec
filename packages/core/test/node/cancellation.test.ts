import { describe, expect, test } from "vitest";
import { findClosedOrigin, sendText, startServer } from "../support/server.ts";
import { failureOf } from "../support/open.ts";
import { CountedCancellation, exchange, streamOf, textOf, until } from "./support/exchange.ts";
import { startRawServer } from "./support/raw-server.ts";

const reason = new Error("enough");

/** A source that gives one chunk, then nothing until it is cancelled. */
function createSource() {
  const source = { cancelled: undefined as unknown, isCancelled: false };
  const stream = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new TextEncoder().encode("part")),
    cancel(given) {
      source.isCancelled = true;
      source.cancelled = given;
    },
  });
  return { source, stream };
}

describe("a cancelled request", () => {
  test("rejects at once while it connects, and closes the connection that comes", async () => {
    const server = await startRawServer(() => {});
    const cancellation = new CountedCancellation();
    const { source, stream } = createSource();
    const sent = exchange(server.origin, { method: "POST", body: stream, cancellation });
    cancellation.abort(reason);
    expect(await failureOf(sent)).toBe(reason);
    expect([source.cancelled, cancellation.listeners]).toEqual([reason, 0]);
    await until(() => server.made() === 1 && server.open.size === 0);
    expect(server.received()).toBe("");
  });

  test("stops its upload, and cancels the source", async () => {
    const server = await startRawServer(() => {});
    const cancellation = new CountedCancellation();
    const { source, stream } = createSource();
    const sent = exchange(server.origin, { method: "POST", body: stream, cancellation });
    await until(() => server.received().includes("part"));
    cancellation.abort(reason);
    expect(await failureOf(sent)).toBe(reason);
    expect([source.cancelled, cancellation.listeners]).toEqual([reason, 0]);
    await until(() => server.open.size === 0);
    expect(server.received()).not.toContain("\r\n0\r\n");
  });

  test.each([
    ["no answer", ""],
    ["half a head", "HTTP/1.1 200 OK\r\ncontent-"],
    ["half a body", "HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nhalf"],
  ])("ends its connection when there is %s", async (_, bytes) => {
    const server = await startRawServer((socket) => socket.write(bytes));
    const cancellation = new CountedCancellation();
    const sent = exchange(server.origin, { cancellation });
    await until(() => server.received().includes("\r\n\r\n"));
    cancellation.abort(reason);
    expect(await failureOf(sent)).toBe(reason);
    expect(cancellation.listeners).toBe(0);
    await until(() => server.open.size === 0);
  });

  test.each(["identity", "gzip"])("errors its stream, encoded as %s", async (coding) => {
    const server = await startRawServer((socket) => {
      socket.write(
        `HTTP/1.1 200 OK\r\ncontent-encoding: ${coding}\r\ncontent-length: 10\r\n\r\nhalf`,
      );
    });
    const cancellation = new CountedCancellation();
    const stream = streamOf(await exchange(server.origin, { streaming: true, cancellation }));
    const reader = stream.getReader();
    expect(cancellation.listeners).toBe(1);
    cancellation.abort(reason);
    expect(await failureOf(reader.closed)).toBe(reason);
    expect(cancellation.listeners).toBe(0);
    await until(() => server.open.size === 0);
  });

  test("hurts no other one", async () => {
    let finish: (() => void)[] = [];
    const server = await startServer((_, response) => {
      finish.push(() => sendText(response, "ok"));
    });
    const cancellations = Array.from({ length: 20 }, () => new CountedCancellation());
    const sent = cancellations.map((cancellation) =>
      exchange(server.origin, { cancellation }).then(textOf, (error: unknown) => error),
    );
    await until(() => finish.length === 20);
    cancellations.forEach((cancellation, index) => index % 2 && cancellation.abort(reason));
    for (const one of finish) one();
    finish = [];
    const outcomes = await Promise.all(sent);
    expect(outcomes).toEqual(outcomes.map((_, index) => (index % 2 ? reason : "ok")));
    expect(cancellations.map(({ listeners }) => listeners)).toEqual(outcomes.map(() => 0));
  });
});

describe("no listener is left", () => {
  test("after an answer", async () => {
    const server = await startServer((_, response) => sendText(response, "ok"));
    const cancellation = new CountedCancellation();
    await exchange(server.origin, { cancellation });
    expect(cancellation.listeners).toBe(0);
  });

  test("after a stream was read, and after it was cancelled", async () => {
    const server = await startServer((_, response) => sendText(response, "ok"));
    const cancellation = new CountedCancellation();
    await textOf(await exchange(server.origin, { cancellation, streaming: true }));
    expect(cancellation.listeners).toBe(0);
    const raw = await startRawServer((socket) =>
      socket.write("HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nhalf"),
    );
    const stream = streamOf(await exchange(raw.origin, { cancellation, streaming: true }));
    await stream.cancel();
    expect(cancellation.listeners).toBe(0);
  });

  test("after a failure", async () => {
    const cancellation = new CountedCancellation();
    await failureOf(exchange(await findClosedOrigin(), { cancellation }));
    expect(cancellation.listeners).toBe(0);
  });
});

describe("the source of an upload", () => {
  test("is cancelled when nobody listens", async () => {
    const { source, stream } = createSource();
    const origin = await findClosedOrigin();
    const failure = await failureOf(exchange(origin, { method: "POST", body: stream }));
    expect(failure).toMatchObject({ code: "ECONNREFUSED" });
    expect(source.isCancelled).toBe(true);
  });

  test("is cancelled when the connection breaks", async () => {
    const server = await startRawServer((socket) => socket.destroy());
    const { source, stream } = createSource();
    await failureOf(exchange(server.origin, { method: "POST", body: stream }));
    expect(source.isCancelled).toBe(true);
  });

  test("is cancelled when the answer comes before its end", async () => {
    const server = await startRawServer((socket) =>
      socket.write("HTTP/1.1 413 Too Large\r\ncontent-length: 0\r\n\r\n"),
    );
    const { source, stream } = createSource();
    const { status } = await exchange(server.origin, { method: "POST", body: stream });
    expect(status).toBe(413);
    expect(source.isCancelled).toBe(true);
  });

  test("ends the request when it fails", async () => {
    const server = await startRawServer(() => {});
    const broken = new ReadableStream<Uint8Array>({
      async pull(controller) {
        await until(() => server.made() === 1);
        controller.error(reason);
      },
    });
    expect(await failureOf(exchange(server.origin, { method: "POST", body: broken }))).toBe(reason);
    await until(() => server.open.size === 0);
  });

  test("has to give bytes", async () => {
    const server = await startRawServer(() => {});
    const body = new ReadableStream<string>({
      start: (controller) => controller.enqueue("text"),
    }) as unknown as ReadableStream<Uint8Array>;
    const failure = await failureOf(exchange(server.origin, { method: "POST", body }));
    expect(failure).toBeInstanceOf(TypeError);
    await until(() => server.open.size === 0);
  });
});
