import { createHash } from "node:crypto";
import {
  createServer,
  request as httpRequest,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from "node:http";
import { createServer as createNetServer, type AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { startFaultServer, type FaultServer } from "../../src/index.ts";
import {
  atOnce,
  listenOn,
  openRaw,
  requestBytes,
  startOrigin,
  trueAnswer,
  wire,
  type Origin,
} from "./support.ts";

/** What comes back for these bytes, straight and through a fault server. */
async function bothWays(
  server: Server,
  request: string,
  isWhole: (received: string) => boolean,
): Promise<{ straight: string; through: string; faults: FaultServer }> {
  await using origin = await listenOn(server);
  await using faults = await startFaultServer({ target: origin.url });
  const ask = async (url: string): Promise<string> => {
    const client = openRaw(url);
    client.send(request);
    await expect.poll(() => isWhole(client.received()), atOnce).toBe(true);
    client.leave();
    return client.received();
  };
  return { straight: await ask(origin.url), through: await ask(faults.url), faults };
}

const serve = (answer: (request: IncomingMessage, response: ServerResponse) => void): Server =>
  createServer((request, response) => {
    response.sendDate = false;
    answer(request, response);
  });

test.each([
  [
    "a length",
    "GET /a?b=c",
    serve((_, response) => response.setHeader("X-One", ["a", "b"]).end("some text")),
    "some text",
  ],
  [
    "chunks and trailers",
    "GET /",
    serve((_, response) => {
      response.setHeader("Trailer", "X-Sum");
      response.write("one");
      response.write("two");
      response.addTrailers({ "X-Sum": "7" });
      response.end();
    }),
    "X-Sum: 7\r\n\r\n",
  ],
  [
    "HEAD",
    "HEAD /",
    serve((_, response) => response.setHeader("Content-Length", 99).end()),
    "\r\n\r\n",
  ],
  ["204", "DELETE /", serve((_, response) => response.writeHead(204).end()), "\r\n\r\n"],
  ["304", "GET /", serve((_, response) => response.writeHead(304).end()), "\r\n\r\n"],
  [
    "interim answers",
    "GET /",
    serve((_, response) => {
      response.writeProcessing();
      response.end("done");
    }),
    "done",
  ],
])("%s comes back byte for byte, and the connection stays", async (_, line, server, end) => {
  const { straight, through, faults } = await bothWays(server, requestBytes(line), (received) =>
    received.endsWith(end),
  );
  expect(through).toBe(straight);
  expect(faults.log).toMatchObject([
    { forwarded: true, fault: undefined, ended: "kept", sentBytes: straight.length, socket: 1 },
  ]);
});

test("the target gets each byte as it was sent", async () => {
  const received: Buffer[] = [];
  const target = createNetServer((socket) => {
    socket.on("data", (bytes) => received.push(bytes));
    socket.on("error", () => socket.destroy());
  });
  await new Promise<void>((resolve) => target.listen(0, "127.0.0.1", resolve));
  const { port } = target.address() as AddressInfo;
  await using faults = await startFaultServer({ target: `http://127.0.0.1:${port}` });
  const sent =
    "POST /odd%2e/../path?q=%zz HTTP/1.1\r\nhOST: any.example.com\r\nX-Twice: a\r\nX-Twice:  b \r\n" +
    "Transfer-Encoding: chunked\r\n\r\n3;x=y\r\nabc\r\n0\r\nX-End: 1\r\n\r\n";
  const client = openRaw(faults.url);
  client.send(sent);
  await expect.poll(() => Buffer.concat(received).toString(), atOnce).toBe(sent);
  expect(faults.log).toMatchObject([
    { method: "POST", path: "/odd%2e/../path?q=%zz", forwarded: true },
  ]);
  expect(faults.log[0]?.headers.get("x-twice")).toBe("a, b");
  client.leave();
  await expect.poll(() => faults.log[0]?.ended, atOnce).toBe("hung-up");
  target.close();
});

test("several requests share a connection, pipelined ones too", async () => {
  await using origin = await startOrigin();
  await using faults = await startFaultServer({ target: origin.url });
  const client = openRaw(faults.url);
  client.send(requestBytes("GET /1") + requestBytes("POST /2", "body") + requestBytes("GET /3"));
  await expect.poll(() => client.received(), atOnce).toBe(trueAnswer.repeat(3));
  expect(origin.requests).toEqual(["GET /1", "POST /2 body", "GET /3"]);
  expect(faults.log.map(({ socket, nth, index }) => [socket, nth, index])).toEqual([
    [1, 1, 0],
    [1, 2, 1],
    [1, 3, 2],
  ]);
  await expect.poll(() => faults.sockets, atOnce).toEqual([{ id: 1, requests: 3, isIdle: true }]);
  client.leave();
  await expect.poll(() => faults.sockets, atOnce).toEqual([]);
});

const digest = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

test("large bodies go both ways, measured or in chunks", async () => {
  const large = Buffer.alloc(20_000_000, "0123456789abcdef");
  const echo = createServer((request, response) => {
    if (request.url === "/measured") response.setHeader("Content-Length", large.length);
    request.pipe(response);
  });
  await using origin = await listenOn(echo);
  await using faults = await startFaultServer({ target: origin.url });
  for (const path of ["/chunked", "/measured"]) {
    const body = path === "/measured" ? large : new Blob([large]).stream();
    const init = { method: "POST", body, duplex: "half" } as RequestInit;
    const response = await fetch(faults.url + path, init);
    expect(digest(new Uint8Array(await response.arrayBuffer()))).toBe(digest(large));
  }
  expect(faults.log.map(({ bodyBytes }) => bodyBytes >= large.length)).toEqual([true, true]);
});

test("an answer may come before the request's body has gone", async () => {
  const server = createServer((_, response) => response.writeHead(413).end("no"));
  await using origin = await listenOn(server);
  await using faults = await startFaultServer({ target: origin.url });
  const client = openRaw(faults.url);
  client.send("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\n\r\n");
  await expect.poll(() => client.received(), atOnce).toMatch(/^HTTP\/1.1 413 /);
  client.send("late");
  await expect.poll(() => faults.log[0]?.bodyBytes, atOnce).toBe(4);
  client.leave();
});

test("Expect: 100-continue is between the client and the target", async () => {
  const server = createServer((request, response) => request.pipe(response));
  await using origin = await listenOn(server);
  await using faults = await startFaultServer({ target: origin.url });
  const answer = await new Promise<string>((resolve, reject) => {
    const call = httpRequest(faults.url, { method: "POST", headers: { Expect: "100-continue" } });
    call.on("continue", () => call.end("after all"));
    call.on("error", reject);
    call.on("response", (response) => {
      response.setEncoding("utf8").on("data", resolve);
    });
    call.flushHeaders();
  });
  expect(answer).toBe("after all");
  await faults.close();
});

test("a protocol that both sides switch to passes through", async () => {
  const server = createServer();
  server.on("upgrade", (_, socket) => {
    socket.write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: echo\r\n\r\n");
    socket.pipe(socket);
  });
  await using origin = await listenOn(server);
  await using faults = await startFaultServer({ target: origin.url });
  const client = openRaw(faults.url);
  client.send("GET / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: echo\r\n\r\n");
  await expect.poll(() => client.received(), atOnce).toMatch(/^HTTP\/1.1 101 /);
  client.send("\u0001\u0002");
  await expect.poll(() => client.received().endsWith("\u0001\u0002"), atOnce).toBe(true);
  client.leave();
});

test.each([
  ["closes", trueAnswer.slice(0, -4), "closed"],
  ["ends a body without a length", wire(["Connection: close"], "to the end"), "closed"],
] as const)("a target that %s is seen to", async (_, answer, ended) => {
  const target = createNetServer((socket) => void socket.once("data", () => socket.end(answer)));
  await new Promise<void>((resolve) => target.listen(0, "127.0.0.1", resolve));
  const { port } = target.address() as AddressInfo;
  await using faults = await startFaultServer({ target: `http://127.0.0.1:${port}` });
  const client = openRaw(faults.url);
  client.send(requestBytes("GET /"));
  await expect.poll(() => client.ended(), atOnce).toBe(ended);
  expect(client.received()).toBe(answer);
  expect(faults.log).toMatchObject([{ ended, problem: undefined }]);
  target.close();
});

test("a target that resets is seen to reset", async () => {
  const target = createNetServer((socket) => {
    socket.once("data", () => socket.resetAndDestroy());
  });
  await new Promise<void>((resolve) => target.listen(0, "127.0.0.1", resolve));
  const { port } = target.address() as AddressInfo;
  await using faults = await startFaultServer({ target: `http://127.0.0.1:${port}` });
  const client = openRaw(faults.url);
  client.send(requestBytes("GET /"));
  await expect.poll(() => client.ended(), atOnce).toBe("reset");
  target.close();
});

test("a target that is not there is told from a fault", async () => {
  const origin: Origin = await startOrigin();
  await origin.close();
  await using faults = await startFaultServer({ target: origin.url });
  const response = await fetch(faults.url);
  expect(response.status).toBe(502);
  expect(await response.text()).toContain("ECONNREFUSED");
  expect(faults.log[0]?.problem).toContain("ECONNREFUSED");
});

test("a client that hangs up hangs up on the target", async () => {
  let isGone = false;
  const server = createServer((request) => void request.on("close", () => (isGone = true)));
  await using origin = await listenOn(server);
  await using faults = await startFaultServer({ target: origin.url });
  await expect(fetch(faults.url, { signal: AbortSignal.timeout(50) })).rejects.toThrow("timeout");
  await expect.poll(() => isGone, atOnce).toBe(true);
  expect(faults.log).toMatchObject([{ ended: "hung-up" }]);
});

test.each([
  "https://127.0.0.1:1",
  "http://service.example.com",
  "http://127.0.0.1:1/path",
  "http://127.0.0.1:1/?a=b",
])("%s is no target", async (target) => {
  await expect(startFaultServer({ target })).rejects.toThrow(RangeError);
});

test("each answer of the target is told of, also one that does not get through", async () => {
  await using origin = await startOrigin();
  const told: unknown[] = [];
  await using faults = await startFaultServer({
    target: origin.url,
    onAnswer: ({ method, path }, { status, headers }) =>
      told.push([method, path, status, headers.get("content-length")]),
  });
  faults.order({ operation: "* /lost", fault: { kind: "close", forward: true } });
  faults.order({ operation: "* /never", fault: { kind: "close" } });
  await fetch(`${faults.url}/files?page=1`, { method: "POST", body: "x" });
  await expect(fetch(`${faults.url}/lost`)).rejects.toThrow("fetch failed");
  await expect(fetch(`${faults.url}/never`)).rejects.toThrow("fetch failed");
  expect(told).toEqual([
    ["POST", "/files?page=1", 200, "23"],
    ["GET", "/lost", 200, "23"],
  ]);
});
