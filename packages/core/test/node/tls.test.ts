import { openAsBlob } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import type { Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { nodeTransport } from "../../src/node/index.ts";
import { BodyFailure } from "../../src/transport/transport.ts";
import { failureOf } from "../support/open.ts";
import { createCertificate } from "./support/certificate.ts";
import {
  codeOf,
  CountedCancellation,
  exchange,
  type RequestInitLike,
  streamOf,
  textOf,
  until,
} from "./support/exchange.ts";
import { type RawServer, startRawServer } from "./support/raw-server.ts";

const certificate = createCertificate();
const transport = nodeTransport({ tls: { ca: certificate.cert } });
const reason = new Error("enough");
const answerOk = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok";

function startSecured(answer: (socket: Socket, chunk: string) => void): Promise<RawServer> {
  return startRawServer(answer, certificate);
}

/** The one request that comes of it, which has to end so; it is answered when it does. */
async function sent(init: RequestInitLike, end: string): Promise<{ head: string; body: Buffer }> {
  const server = await startSecured((socket) => {
    if (server.received().endsWith(end)) socket.write(answerOk);
  });
  expect(await textOf(await exchange(server.origin, { ...init, transport }))).toBe("ok");
  return split(server.received());
}

function split(received: string): { head: string; body: Buffer } {
  const [head = "", ...body] = received.split("\r\n\r\n");
  return { head, body: Buffer.from(body.join("\r\n\r\n"), "latin1") };
}

function streamOfTexts(...texts: readonly string[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const text of texts) controller.enqueue(new TextEncoder().encode(text));
      controller.close();
    },
  });
}

describe("a body is framed", () => {
  test.each(["POST", "PUT", "PATCH", "DELETE", "OPTIONS"])("with %s", async (method) => {
    const text = "GET /other HTTP/1.1";
    const buffered = await sent({ method, body: text }, text);
    expect(buffered.head).toContain("\r\ncontent-length: 19");
    expect(buffered.head).not.toContain("transfer-encoding");
    expect(buffered.body.toString()).toBe(text);
    const end = "\r\n0\r\n\r\n";
    const streamed = await sent({ method, body: streamOfTexts("one", "three") }, end);
    expect(streamed.head).toContain("\r\ntransfer-encoding: chunked");
    expect(streamed.head).not.toContain("content-length");
    expect(streamed.body.toString()).toBe("3\r\none\r\n5\r\nthree\r\n0\r\n\r\n");
  });

  test.each(["POST", "DELETE"])("by no other length than its own, with %s", async (method) => {
    for (const length of ["1", "9"]) {
      for (const body of ["four", new Blob(["four"]), streamOfTexts("fo", "ur")]) {
        const server = await startSecured(() => {});
        const headers = { "content-length": length };
        const failure = await failureOf(
          exchange(server.origin, { method, headers, body, transport }),
        );
        expect(codeOf(failure)).toBe("UND_ERR_REQ_CONTENT_LENGTH_MISMATCH");
        expect(split(server.received()).body.length).toBeLessThan(Number(length));
      }
    }
  });

  test("and is told to be absent, whatever the caller's own length says", async () => {
    for (const headers of [{}, { "content-length": "9" }] as Record<string, string>[]) {
      const post = await sent({ method: "POST", headers }, "\r\n\r\n");
      expect(post.head.match(/content-length: \d+/g)).toEqual(["content-length: 0"]);
      for (const method of ["GET", "DELETE"]) {
        const { head } = await sent({ method, headers }, "\r\n\r\n");
        expect(head).not.toMatch(/content-length|transfer-encoding/);
      }
    }
  });
});

test("files of a form are sent from the disk, with their size as part of the length", async () => {
  const folder = await mkdtemp(join(tmpdir(), "form-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, "a"), "from the disk");
  const form = new FormData();
  form.append('a "name"', new File(["ü"], 'zwei\r\n"ü".txt', { type: "text/plain" }));
  form.append("file", await openAsBlob(join(folder, "a")), "disk");
  const { head, body } = await sent({ method: "POST", body: form }, "--\r\n");
  expect(head).toContain(`\r\ncontent-length: ${body.length}`);
  const [, type = ""] = /content-type: ([^\r]+)/.exec(head) ?? [];
  const headers = { "content-type": type };
  const read = await new Response(new Uint8Array(body), { headers }).formData();
  expect(read.get('a "name"')).toMatchObject({ size: 2, type: "text/plain" });
  expect(await (read.get("file") as File).text()).toBe("from the disk");
  expect(body.toString()).toContain('filename="zwei%0D%0A%22ü%22.txt"');
});

test("large bodies come whole, both ways", async () => {
  const text = "0123456789abcdef".repeat(1 << 17);
  const server = await startSecured((socket) => {
    const { body } = split(server.received());
    if (body.length < text.length) return;
    socket.write(`HTTP/1.1 200 OK\r\ncontent-length: ${body.length}\r\n\r\n`);
    socket.write(body);
  });
  const init = { method: "POST", body: new Blob([text]), transport, streaming: true };
  expect((await textOf(await exchange(server.origin, init))) === text).toBe(true);
});

test("an upload ends where its answer came early, and so does its connection", async () => {
  const server = await startSecured((socket, chunk) => {
    if (chunk.includes("POST")) socket.write(answerOk);
  });
  let isCancelled = false;
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      await new Promise((resolve) => {
        setTimeout(resolve, 5);
      });
      controller.enqueue(new Uint8Array(1000));
    },
    cancel() {
      isCancelled = true;
    },
  });
  const answer = await exchange(server.origin, { method: "POST", body, transport });
  expect(await textOf(answer)).toBe("ok");
  await until(() => isCancelled && server.open.size === 0);
});

test("a connection serves further requests, of its own transport alone", async () => {
  const server = await startSecured((socket) => socket.write(answerOk));
  for (let index = 0; index < 9; index += 1) await exchange(server.origin, { transport });
  // The next request may be there before the connection is free.
  const made = server.made();
  expect(made).toBeLessThan(5);
  const other = nodeTransport({ tls: { ca: certificate.cert } });
  await exchange(server.origin, { transport: other });
  expect(server.made()).toBe(made + 1);
});

test.each([false, true])("an answer that is cut short fails (streamed: %s)", async (streaming) => {
  const server = await startSecured((socket) =>
    socket.end("HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nhalf"),
  );
  const failure = await failureOf(exchange(server.origin, { streaming, transport }).then(textOf));
  expect(failure).toBeInstanceOf(BodyFailure);
});

describe("a cancelled request", () => {
  test("rejects at once while the other side is silent at the handshake", async () => {
    const { origin, made } = await startRawServer(() => {});
    const cancellation = new CountedCancellation();
    const url = origin.replace("http:", "https:");
    const pending = exchange(url, { transport, cancellation });
    await until(() => made() === 1);
    cancellation.abort(reason);
    expect(await failureOf(pending)).toBe(reason);
    expect(cancellation.listeners).toBe(0);
  });

  test.each([
    ["no answer", ""],
    ["half a head", "HTTP/1.1 200 OK\r\ncontent-"],
    ["half a body", "HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nhalf"],
  ])("ends its connection when there is %s", async (_, bytes) => {
    const server = await startSecured((socket) => bytes && socket.write(bytes));
    const cancellation = new CountedCancellation();
    const pending = exchange(server.origin, { transport, cancellation });
    await until(() => server.received().includes("\r\n\r\n"));
    cancellation.abort(reason);
    expect(await failureOf(pending)).toBe(reason);
    expect(cancellation.listeners).toBe(0);
    await until(() => server.open.size === 0);
  });

  test("errors the stream that is read, and leaves no listener", async () => {
    const server = await startSecured((socket) =>
      socket.write("HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nhalf"),
    );
    const cancellation = new CountedCancellation();
    const answer = await exchange(server.origin, { streaming: true, transport, cancellation });
    const reader = streamOf(answer).getReader();
    cancellation.abort(reason);
    expect(await failureOf(reader.closed)).toBe(reason);
    expect(cancellation.listeners).toBe(0);
    await until(() => server.open.size === 0);
  });
});
