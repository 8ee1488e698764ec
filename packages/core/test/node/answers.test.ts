import type { ServerResponse } from "node:http";
import { describe, expect, test } from "vitest";
import { BodyFailure } from "../../src/transport/transport.ts";
import { sendJson, sendText, startServer } from "../support/server.ts";
import { failureOf } from "../support/open.ts";
import {
  codeOf,
  createCall,
  exchange,
  headersOf,
  streamOf,
  textOf,
  until,
} from "./support/exchange.ts";
import { startRawServer } from "./support/raw-server.ts";

/** An answer of these bytes on a connection that stays open. */
async function answered(bytes: string, init = {}) {
  const server = await startRawServer((socket) => socket.write(bytes, "latin1"));
  return exchange(server.origin, init);
}

describe("the head of an answer", () => {
  test("has every field as often as it came, in Latin-1", async () => {
    const answer = await answered(
      "HTTP/1.1 299 Fine\r\nSet-Cookie: a=1\r\nset-cookie: b=2\r\nX-A: 1\r\nx-a: 2\r\n" +
        "X-Latin: caf\u00e9\r\nX-Empty:\r\nContent-Length: 2\r\n\r\nok",
    );
    const headers = headersOf(answer);
    expect(answer.status).toBe(299);
    expect(headers.getSetCookie()).toEqual(["a=1", "b=2"]);
    expect(headers.get("x-a")).toBe("1, 2");
    expect(headers.get("x-latin")).toBe("caf\u00e9");
    expect(headers.get("x-empty")).toBe("");
    expect(await textOf(answer)).toBe("ok");
  });

  test("may come after others with 1xx", async () => {
    const answer = await answered(
      "HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\nHTTP/1.1 102 Processing\r\n\r\n" +
        "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok",
    );
    expect([answer.status, headersOf(answer).get("link")]).toEqual([200, null]);
  });

  test.each([
    ["with the fields of a switch", "connection: upgrade\r\nupgrade: h2c\r\n"],
    ["without", ""],
  ])("cannot be a 101 %s", async (_, fields) => {
    const server = await startRawServer((socket) =>
      socket.write(`HTTP/1.1 101 Switching Protocols\r\n${fields}\r\n`),
    );
    const failure = await failureOf(exchange(server.origin));
    expect(codeOf(failure)).toMatch(/^UND_ERR_SOCKET$|^UNEXPECTED_STATUS_101$/);
    await until(() => server.open.size === 0);
  });

  test("sets the phase of the call", async () => {
    const server = await startServer((_, response) => sendJson(response, {}));
    const call = createCall({});
    expect(call.phase).toBe("answer");
    await exchange(server.origin, { call });
    expect(call.phase).toBe("body");
  });

  test.each([301, 302, 303, 307, 308])(
    "is given as it is for a redirect with %d",
    async (status) => {
      const server = await startServer((_, response) => {
        response.writeHead(status, { location: "/elsewhere" }).end("moved");
      });
      const answer = await exchange(server.origin);
      expect([answer.status, headersOf(answer).get("location")]).toEqual([status, "/elsewhere"]);
      expect(await textOf(answer)).toBe("moved");
      expect(server.requests).toHaveLength(1);
    },
  );
});

describe("the body of an answer", () => {
  test.each([
    ["HEAD", 200],
    ["GET", 204],
    ["GET", 205],
    ["GET", 304],
  ])("is empty for %s with %d", async (method, status) => {
    for (const streaming of [true, false]) {
      const server = await startServer((_, response) => {
        response.writeHead(status, { "content-encoding": "gzip" }).end();
      });
      const { body } = await exchange(server.origin, { method, streaming });
      expect(body).toEqual([]);
    }
  });

  test("does not hold the memory of the connection", async () => {
    const server = await startServer((_, response) => sendText(response, "small"));
    const { body } = await exchange(server.origin);
    const [chunk] = body as Uint8Array[];
    expect(chunk?.buffer.byteLength).toBeLessThanOrEqual(Buffer.poolSize);
  });

  test("comes together from many chunks", async () => {
    const text = "0123456789".repeat(50_000);
    const server = await startServer((_, response) => sendText(response, text));
    expect(await textOf(await exchange(server.origin))).toBe(text);
  });

  test.each([
    ["a length", { "content-length": "1000000" }],
    ["chunks", {}],
  ])("is refused once it is larger than the limit, sent with %s", async (_, fields) => {
    let answer: ServerResponse | undefined;
    const server = await startServer((_request, response) => {
      answer = response;
      response.writeHead(200, fields).write("x".repeat(1001));
    });
    const failure = await failureOf(exchange(server.origin, { maxBodyBytes: 1000 }));
    expect(failure).toMatchObject({ kind: "ProtocolError", reason: "too-large", status: 200 });
    await until(() => answer?.destroyed === true);
  });

  test("is held to the limit where a stream was asked for and an error came", async () => {
    const server = await startServer((_, response) =>
      sendText(response, "x".repeat(1001), "a/b", 500),
    );
    const init = { streaming: true, maxBodyBytes: 1000 };
    expect(await failureOf(exchange(server.origin, init))).toMatchObject({ reason: "too-large" });
  });

  test("may be as large as the limit", async () => {
    const server = await startServer((_, response) => sendText(response, "x".repeat(1000)));
    expect((await textOf(await exchange(server.origin, { maxBodyBytes: 1000 }))).length).toBe(1000);
  });

  test.each([
    ["before its length", "HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nhalf"],
    [
      "in the midst of chunks",
      "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n4\r\nhalf\r\n",
    ],
    ["with a broken chunk", "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nZZ\r\n"],
  ])("fails with its status when it ends %s", async (_, bytes) => {
    for (const streaming of [false, true]) {
      const server = await startRawServer((socket) => socket.end(bytes));
      const failure = await failureOf(exchange(server.origin, { streaming }).then(textOf));
      expect(failure).toBeInstanceOf(BodyFailure);
      expect((failure as BodyFailure).status).toBe(200);
    }
  });
});

describe("a streamed answer", () => {
  test("is given before its end, and chunk by chunk", async () => {
    let answer: ServerResponse | undefined;
    const server = await startServer((_, response) => {
      response.write("first");
      answer = response;
    });
    const reader = streamOf(await exchange(server.origin, { streaming: true })).getReader();
    const first = await reader.read();
    expect(new TextDecoder().decode(first.value)).toBe("first");
    expect(Buffer.isBuffer(first.value)).toBe(false);
    answer?.end("last");
    expect(new TextDecoder().decode((await reader.read()).value)).toBe("last");
    expect((await reader.read()).done).toBe(true);
  });

  test.each([199 + 201, 404, 500])("is read at once for a failure with %d", async (status) => {
    const server = await startServer((_, response) => sendJson(response, {}, status));
    const { body } = await exchange(server.origin, { streaming: true });
    expect(body).toBeInstanceOf(Array);
  });

  test("may be larger than what is held in memory", async () => {
    const server = await startServer((_, response) => sendText(response, "x".repeat(100_000)));
    const answer = await exchange(server.origin, { streaming: true, maxBodyBytes: 1000 });
    expect((await textOf(answer)).length).toBe(100_000);
  });

  test("makes the server wait while nobody reads, and goes on when somebody does", async () => {
    const size = 64 * 1024 * 1024;
    let written = 0;
    const server = await startServer(async (_, response) => {
      const chunk = Buffer.alloc(256 * 1024);
      while (written < size) {
        written += chunk.length;
        if (!response.write(chunk)) {
          await new Promise((resolve) => {
            response.once("drain", resolve);
          });
        }
      }
      response.end();
    });
    const answer = await exchange(server.origin, { streaming: true });
    let before = -1;
    await until(async () => {
      const isStill = written === before;
      before = written;
      await new Promise((resolve) => {
        setTimeout(resolve, 100);
      });
      return isStill && written === before;
    });
    expect(written).toBeLessThan(size / 2);
    let length = 0;
    for await (const chunk of streamOf(answer)) length += chunk.length;
    expect(length).toBe(size);
  });

  test("ends its connection when it is cancelled", async () => {
    const server = await startRawServer((socket) => {
      socket.write("HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\nsome");
    });
    const stream = streamOf(await exchange(server.origin, { streaming: true }));
    expect(server.open.size).toBe(1);
    await stream.cancel();
    await until(() => server.open.size === 0);
  });
});
