import { openAsBlob } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, onTestFinished, test } from "vitest";
import { type RawServer, startRawServer } from "./tls-server.ts";

const answerOk = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

/** A server that answers each connection after a moment in which a body may arrive. */
function startAnswering(answer: string | Buffer = answerOk): Promise<RawServer> {
  return startRawServer((socket) => setTimeout(() => socket.write(answer), 50));
}

async function sent(init: RequestInit): Promise<{ head: string; body: string }> {
  const server = await startAnswering();
  const response = await server.fetch(server.url, init);
  expect(await response.text()).toBe("ok");
  const [head = "", ...body] = server.received().split("\r\n\r\n");
  return { head: head.toLowerCase(), body: body.join("\r\n\r\n") };
}

function streamOf(...texts: readonly string[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const text of texts) controller.enqueue(new TextEncoder().encode(text));
      controller.close();
    },
  });
}

describe("a body is framed", () => {
  test.each(["POST", "PUT", "PATCH", "DELETE", "OPTIONS"])("with %s", async (method) => {
    const buffered = await sent({ method, body: "GET /other HTTP/1.1" });
    expect(buffered.head).toContain("\r\ncontent-length: 19");
    expect(buffered.head).not.toContain("transfer-encoding");
    expect(buffered.body).toBe("GET /other HTTP/1.1");
    const streamed = await sent({ method, body: streamOf("one", "three") });
    expect(streamed.head).toContain("\r\ntransfer-encoding: chunked");
    expect(streamed.head).not.toContain("content-length");
    expect(streamed.body).toBe("3\r\none\r\n5\r\nthree\r\n0\r\n\r\n");
  });

  test("whatever the caller's own headers say of it", async () => {
    const headers = { "content-length": "1", "transfer-encoding": "chunked" };
    const { head, body } = await sent({ method: "DELETE", headers, body: "four" });
    expect(head.match(/content-length: \d+/g)).toEqual(["content-length: 4"]);
    expect(head).not.toContain("transfer-encoding");
    expect(body).toBe("four");
    expect((await sent({ headers })).head).not.toMatch(/content-length|transfer-encoding/);
  });

  test("and is told to be absent", async () => {
    expect((await sent({ method: "POST" })).head).toContain("\r\ncontent-length: 0");
    expect((await sent({ method: "DELETE" })).head).not.toMatch(/content-length|transfer/);
  });

  test.each(["GET", "HEAD", "get"])("but is refused with %s", async (method) => {
    const server = await startAnswering();
    await expect(server.fetch(server.url, { method, body: "" })).rejects.toBeInstanceOf(TypeError);
    expect(server.connections).toEqual([]);
  });
});

describe("files are streamed", () => {
  test("with their size as the length", async () => {
    const blob = new Blob(["ä".repeat(100_000)], { type: "text/plain" });
    const { head, body } = await sent({ method: "POST", body: blob });
    expect(head).toContain("\r\ncontent-length: 200000");
    expect(head).toContain("\r\ncontent-type: text/plain");
    expect(body).toBe(await blob.text());
  });

  test("in a form too", async () => {
    const folder = await mkdtemp(join(tmpdir(), "form-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    await writeFile(join(folder, "a"), "from the disk");
    const form = new FormData();
    form.append("message", "one\ntwo");
    form.append('a "name"', new File(["ü"], 'zwei\r\n"ü".txt', { type: "text/plain" }));
    form.append("file", await openAsBlob(join(folder, "a")), "disk");
    const { head, body } = await sent({ method: "POST", body: form });
    expect(head).toContain(`\r\ncontent-length: ${Buffer.byteLength(body)}`);
    const [, type = ""] = /content-type: ([^\r]+)/.exec(head) ?? [];
    const read = await new Response(body, { headers: { "content-type": type } }).formData();
    expect(read.get("message")).toBe("one\r\ntwo");
    expect(read.get('a "name"')).toMatchObject({ size: 2, type: "text/plain" });
    expect(await (read.get("file") as File).text()).toBe("from the disk");
    expect(body).toContain('filename="zwei%0D%0A%22ü%22.txt"');
  });

  test("no further than the end of an answer that comes early", async () => {
    const server = await startAnswering();
    let cancelled = false;
    const body = new ReadableStream<Uint8Array>({
      async pull(controller) {
        await new Promise((resolve) => {
          setTimeout(resolve, 5);
        });
        controller.enqueue(new Uint8Array(1000));
      },
      cancel() {
        cancelled = true;
      },
    });
    const response = await server.fetch(server.url, { method: "POST", body });
    expect(await response.text()).toBe("ok");
    await expect.poll(() => cancelled).toBe(true);
    await expect.poll(() => server.connections[0]?.destroyed).toBe(true);
  });
});

/** An answer whose body is said to be so encoded. */
function encoded(encoding: string, bytes: Buffer): Buffer {
  const head = `HTTP/1.1 200 OK\r\nContent-Encoding: ${encoding}\r\nContent-Length: ${bytes.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), bytes]);
}

describe("an answer", () => {
  const text = "in other words ".repeat(100);

  test.each([
    ["gzip", gzipSync(text)],
    ["X-GZip", gzipSync(text)],
    ["deflate", deflateSync(text)],
    ["br", brotliCompressSync(text)],
    ["gzip, br", brotliCompressSync(gzipSync(text))],
  ])("in %s is decoded, though nobody asked for it", async (encoding, bytes) => {
    const server = await startAnswering(encoded(encoding, bytes));
    expect(await (await server.fetch(server.url, {})).text()).toBe(text);
  });

  test("in an unknown encoding, in none, or without a body stays as it is", async () => {
    for (const [encoding, content] of [
      ["compress", "abc"],
      ["", "abc"],
      ["gzip", ""],
    ] as const) {
      const server = await startAnswering(encoded(encoding, Buffer.from(content)));
      expect(await (await server.fetch(server.url, {})).text()).toBe(content);
    }
    const server = await startAnswering(encoded("gzip", gzipSync(text)).subarray(0, -20));
    const response = await server.fetch(server.url, { method: "HEAD" });
    expect(response.body).toBeNull();
  });

  test("that cannot be decoded, or is cut short, fails", async () => {
    for (const bytes of [Buffer.from("no gzip"), gzipSync(text).subarray(0, 20)]) {
      const server = await startAnswering(encoded("gzip", bytes));
      const response = await server.fetch(server.url, {});
      await expect(response.text()).rejects.toBeInstanceOf(Error);
    }
    const server = await startRawServer((socket) =>
      socket.end(encoded("gzip", gzipSync(text)).subarray(0, -10)),
    );
    const response = await server.fetch(server.url, {});
    await expect(response.text()).rejects.toBeInstanceOf(Error);
  });

  test.each(["", "Connection: upgrade\r\nUpgrade: other\r\n"])(
    "that switches to another protocol fails (%j)",
    async (headers) => {
      const server = await startAnswering(`HTTP/1.1 101 Switching Protocols\r\n${headers}\r\n`);
      await expect(server.fetch(server.url, {})).rejects.toThrow("another protocol");
      await expect.poll(() => server.connections[0]?.destroyed).toBe(true);
    },
  );
});
