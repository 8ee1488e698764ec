import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { createFetchTransport } from "../../src/transport/fetch-transport.ts";
import { nodeTransport } from "../../src/node/index.ts";
import { BodyFailure, type Transport } from "../../src/transport/transport.ts";
import { findClosedOrigin, type Received, startServer } from "../support/server.ts";
import { codeOf, exchange, headersOf, type RequestInitLike, textOf } from "./support/exchange.ts";
import { startRawServer } from "./support/raw-server.ts";

/** What an app can see of a request's outcome. */
async function outcomeOf(url: string, init: RequestInitLike, transport: Transport) {
  try {
    const answer = await exchange(url, { ...init, transport });
    const headers = [...headersOf(answer)].filter(([name]) => name !== "date");
    return { status: answer.status, headers, body: await textOf(answer) };
  } catch (error) {
    return { code: codeOf(error), isBodyFailure: error instanceof BodyFailure };
  }
}

async function outcomes(url: string, init: RequestInitLike = {}) {
  const byFetch = await outcomeOf(url, init, createFetchTransport());
  const own = await outcomeOf(url, init, nodeTransport());
  return { byFetch, own };
}

const ok = "HTTP/1.1 200 OK\r\n";

describe("it comes out as with fetch", () => {
  test.each<[about: string, (response: ServerResponse, request: Received) => unknown]>([
    ["an answer", (response) => response.end("ok")],
    ["an error", (response) => response.writeHead(500, "Oh").end("no")],
    ["a redirect", (response) => response.writeHead(302, { location: "/a" }).end("there")],
    ["an empty answer", (response) => response.writeHead(204).end()],
    ["fields that came twice", (response) => response.setHeader("x", ["1", "2"]).end()],
    ["cookies", (response) => response.setHeader("set-cookie", ["a=1", "b=2"]).end()],
    [
      "an encoded answer",
      (response) => {
        response.setHeader("content-encoding", "gzip").end(gzipSync("packed"));
      },
    ],
    ["an unknown coding", (response) => response.setHeader("content-encoding", "x").end("as is")],
    [
      "the request's own words",
      (response, { method, url, headers, body }) => {
        const { host: _, "user-agent": __, "accept-encoding": ___, ...rest } = headers;
        for (const name of ["accept-language", "sec-fetch-mode"]) delete rest[name];
        // A fetch says it by itself, since it is told to use no cache; else the client does.
        for (const name of ["cache-control", "pragma"]) delete rest[name];
        response.end(JSON.stringify([method, url, rest, body.toString("latin1")]));
      },
    ],
  ])("for %s", async (_, answer) => {
    const { origin } = await startServer((request, response) => {
      response.sendDate = false;
      answer(response, request);
    });
    const bodies = ["text", new Uint8Array([1, 2, 255]), new URLSearchParams({ a: "ä" }), ""];
    const inits: RequestInitLike[] = [
      {},
      { method: "HEAD" },
      { method: "DELETE" },
      { streaming: true },
      ...["POST", "PUT", "PATCH"].map((method) => ({ method })),
      ...bodies.map((body) => ({ method: "POST", body })),
      { method: "POST", body: new Blob(["blob"], { type: "a/b" }) },
      { method: "DELETE", body: "text", headers: { accept: "*/*", "content-type": "a/b" } },
    ];
    for (const init of inits) {
      const url = `${origin}/a%2fb?c=ü&d=[]#e`;
      const { byFetch, own } = await outcomes(url, { headers: { accept: "*/*" }, ...init });
      expect(own).toEqual(byFetch);
      expect(own.status).toBeTypeOf("number");
    }
  });

  test.each<[about: string, (socket: Socket) => void]>([
    ["a connection that is closed", (socket) => socket.end()],
    ["a connection that is reset", (socket) => socket.resetAndDestroy()],
    ["no HTTP", (socket) => socket.end("SSH-2.0-OpenSSH\r\n")],
    ["a head cut short", (socket) => socket.end("HTTP/1.1 200 O")],
    ["a head that is too large", (socket) => socket.end(`${ok}x: ${"y".repeat(100_000)}\r\n\r\n`)],
    [
      "a switch of protocols",
      (socket) => {
        socket.write("HTTP/1.1 101 Switching\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n");
      },
    ],
    [
      "two lengths",
      (socket) => socket.end(`${ok}content-length: 1\r\ncontent-length: 2\r\n\r\nab`),
    ],
    ["a body cut short", (socket) => socket.end(`${ok}content-length: 9\r\n\r\nab`)],
    ["chunks cut short", (socket) => socket.end(`${ok}transfer-encoding: chunked\r\n\r\n9\r\nab`)],
    ["broken chunks", (socket) => socket.end(`${ok}transfer-encoding: chunked\r\n\r\nZ\r\n`)],
    ["a body that ends with its connection", (socket) => socket.end(`${ok}\r\nall of it`)],
    ["more than was announced", (socket) => socket.end(`${ok}content-length: 2\r\n\r\nabcd`)],
    [
      "a reset in the midst of a body",
      (socket) => {
        socket.write(`${ok}content-length: 9\r\n\r\nab`, () => socket.resetAndDestroy());
      },
    ],
  ])("for %s", async (_, answer) => {
    const { origin } = await startRawServer(answer);
    const { byFetch, own } = await outcomes(origin);
    expect(own).toEqual(byFetch);
  });

  test("for a host where nobody listens", async () => {
    const { byFetch, own } = await outcomes(await findClosedOrigin());
    expect(own).toEqual(byFetch);
    expect(own).toEqual({ code: "ECONNREFUSED", isBodyFailure: false });
  });

  test("for a host of several addresses where nobody listens", async () => {
    const { byFetch, own } = await outcomes(
      (await findClosedOrigin()).replace("127.0.0.1", "localhost"),
    );
    expect(own).toEqual(byFetch);
    expect(own.code).toBe("ECONNREFUSED");
  });

  test("for a host that does not exist", async () => {
    const { byFetch, own } = await outcomes("http://nowhere.invalid");
    expect(own).toEqual(byFetch);
    expect(own.code).toMatch(/^(ENOTFOUND|EAI_AGAIN)$/);
  });

  test.each([
    ["transfer-encoding", "chunked"],
    ["expect", "100-continue"],
    ["upgrade", "h2c"],
    ["keep-alive", "timeout=5"],
  ])("for the field %s, which undici does not send", async (name, value) => {
    const { origin } = await startServer((_, response) => response.end());
    const { byFetch, own } = await outcomes(origin, { headers: { [name]: value } });
    expect(own).toEqual(byFetch);
    expect(own.code).toMatch(/^UND_ERR_/);
  });

  test.each(["TRACE", "CONNECT"])("for %s, which is not sent", async (method) => {
    const { origin, requests } = await startServer((_, response) => response.end());
    const { byFetch, own } = await outcomes(origin, { method });
    expect(own).toEqual(byFetch);
    expect(requests).toEqual([]);
  });
});
