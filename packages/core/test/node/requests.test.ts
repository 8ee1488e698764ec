import { describe, expect, test } from "vitest";
import type { RequestBody } from "../../src/transport/request.ts";
import { sendJson, startServer } from "../support/server.ts";
import { failureOf } from "../support/open.ts";
import { exchange, type RequestInitLike } from "./support/exchange.ts";

async function sent(init: RequestInitLike, path = "/") {
  const server = await startServer((_, response) => sendJson(response, {}));
  await exchange(server.origin + path, init);
  const [request] = server.requests;
  if (!request) throw new Error("nothing came");
  return request;
}

async function post(body: RequestBody | undefined, headers: Record<string, string> = {}) {
  return sent({ method: "POST", headers, ...(body !== undefined && { body }) });
}

function streamOfChunks(...chunks: string[]): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(new TextEncoder().encode(chunk));
      controller.close();
    },
  });
}

describe("the head of a request", () => {
  test("has path and query as they are, and no fragment", async () => {
    const { url } = await sent({}, "/a%2Fb/ü;x=1?q=a+b&q=%20&e#secret");
    expect(url).toBe("/a%2Fb/%C3%BC;x=1?q=a+b&q=%20&e");
  });

  test("has the fields that were set, and nothing of its own but what it takes", async () => {
    const { headers } = await sent({ headers: { "x-latin": "caf\u00e9", accept: "a/b" } });
    expect(headers).toEqual({
      host: expect.stringContaining("127.0.0.1:") as string,
      connection: "keep-alive",
      accept: "a/b",
      "x-latin": "caf\u00e9",
      "accept-encoding": expect.stringMatching(/^gzip, deflate, br(, zstd)?$/) as string,
    });
  });

  test("keeps an accept-encoding of its own", async () => {
    const { headers } = await sent({ headers: { "accept-encoding": "identity" } });
    expect(headers["accept-encoding"]).toBe("identity");
  });

  test("asks for a range as it is, since half an encoded body cannot be decoded", async () => {
    const { headers } = await sent({ headers: { range: "bytes=0-9" } });
    expect(headers["accept-encoding"]).toBe("identity");
  });
});

describe("the body of a request", () => {
  test("is a text", async () => {
    const { body, headers } = await post('{"a":"ü"}', { "content-type": "application/json" });
    expect(body.toString()).toBe('{"a":"ü"}');
    expect(headers["content-type"]).toBe("application/json");
    expect(headers["content-length"]).toBe("10");
  });

  test("is part of an array", async () => {
    const { body, headers } = await post(new Uint8Array([1, 2, 3, 4]).subarray(1, 3));
    expect([...body]).toEqual([2, 3]);
    expect(headers["content-type"]).toBeUndefined();
  });

  test("is a Blob, whose type it takes where none is set", async () => {
    const blob = new Blob(["abc", "def"], { type: "text/csv" });
    const taken = await post(blob);
    expect(taken.body.toString()).toBe("abcdef");
    expect(taken.headers).toMatchObject({ "content-type": "text/csv", "content-length": "6" });
    expect(taken.headers["transfer-encoding"]).toBeUndefined();
    const set = await post(blob, { "content-type": "text/plain" });
    expect(set.headers["content-type"]).toBe("text/plain");
  });

  test("is a Blob that is read while it is sent", async () => {
    const part = new Uint8Array(64 * 1024).fill(7);
    const size = 48 * part.length;
    let largest = 0;
    class Watched extends Blob {
      override stream(): ReadableStream<Uint8Array<ArrayBuffer>> {
        return super.stream().pipeThrough(
          new TransformStream({
            transform(chunk: Uint8Array<ArrayBuffer>, controller) {
              largest = Math.max(largest, chunk.byteLength);
              controller.enqueue(chunk);
            },
          }),
        );
      }
    }
    const { body, headers } = await post(new Watched(Array.from({ length: 48 }, () => part)));
    expect(body.equals(Buffer.alloc(size, 7))).toBe(true);
    expect(headers["content-length"]).toBe(String(size));
    expect(largest).toBeGreaterThan(0);
    expect(largest).toBeLessThan(size);
  });

  test("is a form with files", async () => {
    const form = new FormData();
    form.append('na"me', "line\nbreak");
    form.append("file", new File(["\u0000\u0001"], 'a"b.bin', { type: "application/x-test" }));
    const { body, headers } = await post(form);
    const parsed = await new Response(new Uint8Array(body), {
      headers: { "content-type": headers["content-type"] ?? "" },
    }).formData();
    expect(parsed.get('na"me')).toBe("line\r\nbreak");
    const file = parsed.get("file") as File;
    expect([file.name, file.type]).toEqual(['a"b.bin', "application/x-test"]);
    expect(headers["content-length"]).toBe(String(body.length));
  });

  test("is a query", async () => {
    const { body, headers } = await post(new URLSearchParams({ a: "b c", d: "&" }));
    expect(body.toString()).toBe("a=b+c&d=%26");
    expect(headers["content-type"]).toBe("application/x-www-form-urlencoded;charset=UTF-8");
  });

  test("is a stream of unknown length", async () => {
    const { body, headers } = await post(streamOfChunks("abc", "", "def"));
    expect(body.toString()).toBe("abcdef");
    expect(headers["transfer-encoding"]).toBe("chunked");
    expect(headers["content-length"]).toBeUndefined();
  });

  test.each(["POST", "PUT", "PATCH"])("is said to be empty where a %s has none", async (method) => {
    const { headers } = await sent({ method });
    expect(headers["content-length"]).toBe("0");
  });

  test.each([
    ["text", ""],
    ["array", new Uint8Array()],
    ["Blob", new Blob([])],
    ["query", new URLSearchParams()],
  ])("is an empty %s", async (_, body) => {
    const { headers } = await post(body);
    expect(headers["content-length"]).toBe("0");
    expect(headers["transfer-encoding"]).toBeUndefined();
  });

  test.each(["GET", "HEAD"])("is refused for %s", async (method) => {
    const server = await startServer((_, response) => sendJson(response, {}));
    const failure = await failureOf(exchange(server.origin, { method, body: "x" }));
    expect(failure).toBeInstanceOf(TypeError);
    expect(server.requests).toEqual([]);
  });

  test("is refused when its stream was read before, or is being read", async () => {
    const server = await startServer((_, response) => sendJson(response, {}));
    const read = streamOfChunks("abc");
    await new Response(read).text();
    const locked = streamOfChunks("abc");
    locked.getReader();
    for (const body of [read, locked]) {
      const failure = await failureOf(exchange(server.origin, { method: "POST", body }));
      expect(failure).toBeInstanceOf(TypeError);
    }
    expect(server.requests).toEqual([]);
  });
});

test("a URL with a user name or password is refused", async () => {
  const server = await startServer((_, response) => sendJson(response, {}));
  for (const credentials of ["user", "user:pass", ":pass"]) {
    const url = server.origin.replace("//", `//${credentials}@`);
    const failure = await failureOf(exchange(url));
    expect(failure).toBeInstanceOf(TypeError);
    expect(String(failure)).not.toContain("pass:");
  }
  expect(server.requests).toEqual([]);
});

test("nothing that Object.prototype has changes a request", async () => {
  const inherited = { query: { x: "1" }, upgrade: "h2c", reset: true, servername: "x" };
  const clean = await sent({});
  Object.assign(Object.prototype, inherited);
  try {
    const polluted = await sent({});
    expect(polluted.rawHeaders.slice(2)).toEqual(clean.rawHeaders.slice(2));
    expect(polluted.url).toBe("/");
  } finally {
    for (const name of Object.keys(inherited)) Reflect.deleteProperty(Object.prototype, name);
  }
});
