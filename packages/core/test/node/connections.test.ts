import type { Socket } from "node:net";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { type NodeTransportOptions, nodeTransport } from "../../src/node/index.ts";
import type { Transport } from "../../src/transport/transport.ts";
import { sendText, startServer } from "../support/server.ts";
import { failureOf } from "../support/open.ts";
import { createCertificate } from "./support/certificate.ts";
import {
  codeOf,
  createCall,
  CountedCancellation,
  exchange,
  textOf,
  until,
} from "./support/exchange.ts";
import { startProxy } from "./support/proxy.ts";
import { startRawServer } from "./support/raw-server.ts";
import { startTlsServer } from "./support/tls-server.ts";

const certificate = createCertificate();
const tls = { ca: certificate.cert };
const established = "HTTP/1.1 200 Connection established\r\n\r\n";
const reason = new Error("enough");

/** Resolves after so many turns of the event loop in which nothing happened that a storm would do. */
async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) {
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
  }
}

describe("a tunnel whose host speaks first is refused, once", () => {
  test.each([
    ["an answer", "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}"],
    ["a banner", "SSH-2.0-OpenSSH_9.6\r\n"],
    [
      "a time-out",
      "HTTP/1.1 408 Request Timeout\r\nconnection: close\r\ncontent-length: 0\r\n\r\n",
    ],
    ["a single byte", "x"],
  ])("with %s", async (_, text) => {
    const proxy = await startRawServer((socket) => socket.write(established + text));
    const transport = nodeTransport({ proxy: proxy.origin });
    for (const scheme of ["http", "https"]) {
      const made = proxy.made();
      const call = createCall({});
      const failure = await failureOf(exchange(`${scheme}://127.0.0.1:9`, { transport, call }));
      expect(codeOf(failure)).toBe("PROXY_REFUSED");
      expect(call.sent).toBe(false);
      await turns(200);
      expect(proxy.made()).toBe(made + 1);
      await until(() => proxy.open.size === 0);
    }
  });

  test("also where it does so in a packet of its own", async () => {
    const proxy = await startRawServer((socket, chunk) => {
      if (!chunk.startsWith("CONNECT")) return;
      socket.write(established);
      setImmediate(() => socket.write("SSH-2.0-OpenSSH_9.6\r\n"));
    });
    const transport = nodeTransport({ proxy: proxy.origin });
    for (const scheme of ["http", "https"]) {
      await failureOf(exchange(`${scheme}://127.0.0.1:9`, { transport }));
      await turns(200);
    }
    expect(proxy.made()).toBe(2);
  });
});

describe("a proxy that does not answer as proxies do is refused", () => {
  test.each([
    ["another protocol", "SSH-2.0-OpenSSH_9.6\r\n\r\n"],
    ["no status", "HTTP/1.1 OK\r\n\r\n"],
    ["a head without end", "HTTP/1.1 200 OK\r\nx: ".padEnd(17 * 1024, "y")],
    ["nothing, and hangs up", ""],
    ["a redirect", "HTTP/1.1 302 Found\r\nlocation: http://elsewhere\r\n\r\n"],
  ])("with %s", async (_, text) => {
    const proxy = await startRawServer((socket) => {
      if (text === "") socket.destroy();
      else socket.write(text);
    });
    const transport = nodeTransport({ proxy: proxy.origin.replace("//", "//user:secret@") });
    const failure = await failureOf(exchange("http://127.0.0.1:9", { transport }));
    expect(codeOf(failure)).toBe("PROXY_REFUSED");
    expect(String(failure)).not.toMatch(/secret|dXNlcjpzZWNyZXQ/);
    await until(() => proxy.open.size === 0);
  });

  test("the twin: one that answers in pieces, and first with 1xx, makes a tunnel", async () => {
    const pieces = ["HTTP/1.1 100 Con", "tinue\r\n\r\nHTTP/1.0 2", "00 OK\r\nvia: x\r", "\n\r\n"];
    const answer = async (socket: Socket): Promise<void> => {
      for (const piece of pieces) {
        socket.write(piece);
        await turns(3);
      }
    };
    const proxy = await startRawServer((socket, chunk) => {
      if (chunk.startsWith("CONNECT")) void answer(socket);
      else socket.write("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok");
    });
    const transport = nodeTransport({ proxy: proxy.origin });
    expect(await textOf(await exchange("http://127.0.0.1:9", { transport }))).toBe("ok");
  });
});

/** As `until`, without a timer. */
async function turnUntil(holds: () => boolean): Promise<void> {
  while (!holds()) await turns(1);
}

/** Ways in which a connection hangs before it is there. */
const hanging: [
  about: string,
  url: (origin: string) => string,
  options: (origin: string) => NodeTransportOptions,
  answer: (socket: Socket, chunk: string) => unknown,
][] = [
  ["at the handshake", (origin) => origin.replace("http", "https"), () => ({ tls }), () => {}],
  ["at a proxy", () => "http://127.0.0.1:9", (proxy) => ({ proxy }), () => {}],
  [
    "at the handshake with a proxy",
    () => "http://127.0.0.1:9",
    (proxy) => ({ proxy: proxy.replace("http", "https") }),
    () => {},
  ],
  [
    "at the handshake through a proxy",
    () => "https://127.0.0.1:9",
    (proxy) => ({ proxy, tls }),
    (socket, chunk) => chunk.startsWith("CONNECT") && socket.write(established),
  ],
];

describe("a connection that hangs is closed with its call", () => {
  test.each(hanging)("%s", async (_, url, options, answer) => {
    const server = await startRawServer(answer);
    // Without the time limit of connections: it would close them as well.
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    onTestFinished(() => void vi.useRealTimers());
    const transport = nodeTransport(options(server.origin));
    const cancellation = new CountedCancellation();
    const sent = exchange(url(server.origin), { transport, cancellation });
    await turnUntil(() => server.open.size === 1 && server.received() !== "");
    await turns(20);
    cancellation.abort(reason);
    expect(await failureOf(sent)).toBe(reason);
    await turnUntil(() => server.open.size === 0);
  });

  test("and not before the last that waits for its host", async () => {
    let release: (() => void)[] = [];
    const proxy = await startRawServer((socket, chunk) => {
      if (!chunk.startsWith("CONNECT")) {
        socket.write("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok");
      } else release.push(() => socket.write(established));
    });
    const transport = nodeTransport({ proxy: proxy.origin });
    const cancellation = new CountedCancellation();
    const url = "http://127.0.0.1:9";
    const aborted = exchange(url, { transport, cancellation });
    const kept = exchange(url, { transport });
    await until(() => release.length === 2);
    cancellation.abort(reason);
    expect(await failureOf(aborted)).toBe(reason);
    for (const one of release) one();
    release = [];
    expect(await textOf(await kept)).toBe("ok");
  });
});

/** Has every object inherit a property while something runs. */
async function polluted<Value>(
  name: string,
  value: unknown,
  run: () => Promise<Value>,
): Promise<Value> {
  // oxlint-disable-next-line no-extend-native -- the subject
  Object.defineProperty(Object.prototype, name, { value, configurable: true, writable: true });
  try {
    return await run();
  } finally {
    Reflect.deleteProperty(Object.prototype, name);
  }
}

function refuse(): never {
  throw new Error("inherited");
}

/** What Node reads of the options of a connection, and what would lead it elsewhere, or have it trust others. */
const members: [name: string, value: unknown][] = [
  ["socketPath", "/nowhere"],
  ["path", "/nowhere"],
  ["host", "nowhere.invalid"],
  ["hostname", "nowhere.invalid"],
  ["port", 1],
  ["lookup", refuse],
  ["localAddress", "203.0.113.1"],
  ["family", 6],
  ["socket", { pipe: refuse }],
  ["servername", "nowhere.invalid"],
  ["createConnection", refuse],
  ["agent", { addRequest: refuse }],
  ["auth", "user:inherited"],
  ["headers", { "x-inherited": "1" }],
  ["secureContext", {}],
  ["session", Buffer.from("inherited")],
  ["ca", createCertificate().cert],
  ["cert", "inherited"],
  ["key", "inherited"],
  ["pfx", Buffer.from("inherited")],
  ["passphrase", "inherited"],
  ["rejectUnauthorized", false],
  ["checkServerIdentity", refuse],
  ["ALPNProtocols", ["inherited"]],
];

async function answerFrom(url: string, transport: Transport): Promise<string> {
  return textOf(await exchange(url, { transport, headers: {} }));
}

describe("what connections of an own agent inherit", () => {
  test.each(members)("is no %s", async (name, value) => {
    const plain = await startServer((_, response) => sendText(response, "plain"));
    const secured = await startTlsServer(certificate);
    const proxy = await startRawServer((socket, chunk) => {
      const isAsked = chunk.startsWith("CONNECT");
      socket.write(isAsked ? established : "HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nproxy");
    });
    const direct = nodeTransport({ tls });
    const tunnelled = nodeTransport({ proxy: proxy.origin });
    await polluted(name, value, async () => {
      expect(await answerFrom(plain.origin, direct)).toBe("plain");
      expect(await answerFrom(secured, direct)).toBe("nobody");
      expect(await answerFrom("http://127.0.0.1:9", tunnelled)).toBe("proxy");
    });
    const sent = `${proxy.received()}${plain.requests[0]?.rawHeaders.join()}`;
    expect(sent).toMatch(/^CONNECT 127\.0\.0\.1:9 HTTP\/1\.1\r\nHost: 127\.0\.0\.1:9\r\n\r\nGET/);
    expect(sent).not.toMatch(/inherited|authorization/i);
  });

  test("is no authority to trust, through a proxy either", async () => {
    const secured = await startTlsServer(certificate);
    const proxy = await startProxy();
    for (const options of [{ tls: createCertificate() }, { proxy: `http://${proxy.host}` }]) {
      const transport = nodeTransport(options);
      const failure = await polluted("ca", certificate.cert, () =>
        failureOf(exchange(secured, { transport })),
      );
      expect(codeOf(failure)).toBe("DEPTH_ZERO_SELF_SIGNED_CERT");
    }
  });
});
