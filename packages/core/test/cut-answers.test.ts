import type { Socket } from "node:net";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { Call } from "../src/call/call.ts";
import { nodeTransport } from "../src/node/index.ts";
import { createRuntimeTransport } from "../src/node/runtime-transport.ts";
import type { Transport } from "../src/transport/transport.ts";
import { until } from "./node/support/exchange.ts";
import { failureOf, open } from "./support/open.ts";
import type { TestSession } from "./support/provider.ts";

/** Looks whole, so that nothing but its framing tells that more was to come. */
const part = '{"ok":true}';
const gzipped = gzipSync(part).toString("latin1");

function head(line: string, ...fields: readonly string[]): string {
  return `${[line, "content-type: application/json", ...fields].join("\r\n")}\r\n\r\n`;
}

const chunked = ["transfer-encoding: chunked"] as const;
const closing = ["connection: close", ...chunked] as const;

function chunk(bytes: string, announced = bytes.length): string {
  return `${announced.toString(16)}\r\n${bytes}${bytes.length === announced ? "\r\n" : ""}`;
}

const ok = "HTTP/1.1 200 OK";
const reset = (socket: Socket): unknown => socket.resetAndDestroy();
const end = (socket: Socket): unknown => socket.end();

/** What comes, and how the connection goes. */
const cuts: [about: string, bytes: string, go: (socket: Socket) => unknown][] = [
  ["chunks on a connection that closes, by a reset", head(ok, ...closing) + chunk(part), reset],
  ["chunks on a connection that closes, by its end", head(ok, ...closing) + chunk(part), end],
  ["a chunk, by a reset", head(ok, ...closing) + chunk(part, 50), reset],
  ["a chunk, by its end", head(ok, ...closing) + chunk(part, 50), end],
  ["chunks on a connection that stays, by a reset", head(ok, ...chunked) + chunk(part), reset],
  ["chunks on a connection that stays, by its end", head(ok, ...chunked) + chunk(part), end],
  ["no length, by a reset", head(ok) + part, reset],
  ["no length, said to close, by a reset", head(ok, "connection: close") + part, reset],
  ["HTTP/1.0, by a reset", head("HTTP/1.0 200 OK") + part, reset],
  [
    "a length, by a reset",
    head(ok, "connection: close", `content-length: ${part.length + 10}`) + part,
    reset,
  ],
  [
    "whole gzip in chunks, by a reset",
    head(ok, "content-encoding: gzip", ...closing) + chunk(gzipped),
    reset,
  ],
];

const wholes: typeof cuts = [
  ["no length, to the end of the connection", head(ok) + part, end],
  ["HTTP/1.0, to the end of the connection", head("HTTP/1.0 200 OK") + part, end],
  ["chunks on a connection that closes", `${head(ok, ...closing)}${chunk(part)}0\r\n\r\n`, end],
  ["chunks, and a reset after them", `${head(ok, ...closing)}${chunk(part)}0\r\n\r\n`, reset],
  [
    "a length on a connection that closes",
    head(ok, "connection: close", `content-length: ${part.length}`) + part,
    end,
  ],
];

const reads: [string, (session: TestSession) => Promise<unknown>][] = [
  ["a value", async (session) => (await session.GET("/items")).data],
  ["bytes", async (session) => (await session.GET("/files/{id}", byId)).data.text()],
  ["a stream", async (session) => textOf((await session.stream.GET("/items")).data)],
  ["raw", async (session) => (await session.raw.GET("/items")).data],
];
const byId = { params: { path: { id: "1" } } } as const;

async function textOf(stream: ReadableStream<Uint8Array>): Promise<string> {
  return new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).text();
}

const transports: [string, () => Transport][] = [
  ["the Node transport", () => nodeTransport()],
  ["fetch", () => createRuntimeTransport(globalThis.fetch)],
  ["a fetch of the app's", () => createRuntimeTransport((url, init) => fetch(url, init))],
];

/** A session whose calls are answered by these bytes; the connection goes once their head was read. */
async function openOn(create: () => Transport, bytes: string, go: (socket: Socket) => unknown) {
  const transport = create();
  let call: Call | undefined;
  const { session } = await open(
    async (_, { socket }) => {
      socket?.write(bytes, "latin1");
      await until(() => call?.phase === "body");
      if (socket) go(socket);
    },
    {
      retry: false,
      transport: (request) => {
        ({ call } = request);
        return transport(request);
      },
    },
  );
  return session;
}

describe.each(transports)("over %s", (_, create) => {
  describe.each(reads)("%s", (__, read) => {
    test.each(cuts)("that is cut off is no answer: %s", async (___, bytes, go) => {
      const session = await openOn(create, bytes, go);
      expect(await failureOf(read(session))).toMatchObject({
        kind: "ProtocolError",
        reason: "cut-short",
        status: 200,
      });
    });

    test.each(wholes)("that is whole is one: %s", async (___, bytes, go) => {
      const session = await openOn(create, bytes, go);
      expect(await read(session)).toSatisfy((value) =>
        [part, '{"ok":true}'].includes(typeof value === "string" ? value : JSON.stringify(value)),
      );
    });
  });
});
