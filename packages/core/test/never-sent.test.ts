import tls from "node:tls";
import { describe, expect, onTestFinished, test } from "vitest";
import { createFetchTransport } from "../src/transport/fetch-transport.ts";
import { type Dispatcher, findNodeDispatcher, nodeTransport } from "../src/node/index.ts";
import { createRuntimeTransport } from "../src/node/runtime-transport.ts";
import type { Transport } from "../src/transport/transport.ts";
import { createCertificate } from "./node/support/certificate.ts";
import { until } from "./node/support/exchange.ts";
import { startProxy } from "./node/support/proxy.ts";
import { startRawServer } from "./node/support/raw-server.ts";
import { startTlsServer } from "./node/support/tls-server.ts";
import { callsOf, failureOf, open } from "./support/open.ts";
import type { LoginOptions } from "./support/provider.ts";
import { findClosedOrigin } from "./support/server.ts";

const own = findNodeDispatcher();
const direct = nodeTransport(own && { dispatcher: own });

/** A write that goes to another place than the login did, over a transport. */
async function writeTo(
  place: string | undefined,
  transport: Transport,
  options: Partial<LoginOptions> = {},
  body: Blob | ReadableStream<Uint8Array> | Uint8Array<ArrayBuffer> = new Uint8Array([1]),
): Promise<unknown> {
  const { session } = await open(undefined, {
    ...options,
    transport: (request) => {
      if (request.url.pathname !== "/bytes") return direct(request);
      const url = new URL(request.url.pathname, place ?? request.url);
      return transport({ ...request, url, origin: url.origin });
    },
  });
  return failureOf(session.POST("/bytes", { body }));
}

const untold = { kind: "NetworkError", sent: false, operation: "POST /bytes" };

/** Has Node trust it until the test is over. */
function trust({ cert }: { cert: string }): void {
  const former = tls.getCACertificates("default");
  tls.setDefaultCACertificates([...former, cert]);
  onTestFinished(() => tls.setDefaultCACertificates(former));
}

async function startSecured(options: Parameters<typeof createCertificate>[0]): Promise<string> {
  const certificate = createCertificate(options);
  trust(certificate);
  return startTlsServer(certificate);
}

async function startPlain(answer: string | undefined): Promise<string> {
  const server = await startRawServer((socket) => {
    if (answer === undefined) socket.destroy();
    else socket.end(answer);
  });
  return server.origin.replace("http:", "https:");
}

interface Agent extends Dispatcher {
  close(): Promise<void>;
  destroy(): Promise<void>;
}

/** An Agent of Node's own class. */
function createAgent(options: object): Agent {
  const AgentClass = findNodeDispatcher()?.constructor as new (options: object) => Agent;
  return new AgentClass(options);
}

const globalPlace = Symbol.for("undici.globalDispatcher.1");

/** Has all requests of the runtime go to a dispatcher; what sends logins was looked up before. */
async function withNodeDispatcher<Value>(
  dispatcher: Dispatcher,
  use: () => Promise<Value>,
): Promise<Value> {
  const globals = globalThis as { [globalPlace]?: Dispatcher };
  const former = globals[globalPlace];
  globals[globalPlace] = dispatcher;
  try {
    return await use();
  } finally {
    if (former) globals[globalPlace] = former;
  }
}

const transports: [string, () => Transport][] = [
  ["the Node transport", () => nodeTransport()],
  ["fetch", () => createFetchTransport()],
];

describe.each(transports)("a write was not carried out, over %s", (_, create) => {
  test.each<[string, () => Promise<string>]>([
    ["where nobody listens", findClosedOrigin],
    ["where the host is unknown", async () => "http://nowhere.invalid"],
    ["where the certificate is not trusted", () => startTlsServer(createCertificate())],
    ["where the certificate has expired", () => startSecured({ expired: true })],
    ["where the certificate is another host's", () => startSecured({ ip: "127.0.0.2" })],
    ["where the port speaks no TLS", () => startPlain("SSH-2.0-OpenSSH_9.6\r\n")],
  ])("%s", async (__, start) => {
    expect(await writeTo(await start(), create())).toMatchObject(untold);
  });

  test("though its stream was read before", async () => {
    const read = new Blob(["ab"]).stream();
    const reader = read.getReader();
    await reader.read();
    reader.releaseLock();
    const locked = new Blob(["ab"]).stream();
    locked.getReader();
    const transport = create();
    for (const body of [read, locked]) {
      const { session } = await open(undefined, { transport });
      const failure = await failureOf(session.POST("/bytes", { body }));
      expect(failure).toMatchObject({ name: "InvalidOptionError", option: "body" });
    }
  });

  test("though its stream was read while the session was renewed", async () => {
    const body = new Blob(["ab"]).stream();
    const { backend, session } = await open(undefined, {
      transport: create(),
      steps: [
        async (request, next) => {
          if (request.body instanceof ReadableStream) await request.body.getReader().read();
          return next(request);
        },
      ],
    });
    const failure = await failureOf(session.POST("/bytes", { body }));
    expect(failure).toMatchObject({ name: "InvalidOptionError", option: "body" });
    expect(callsOf(backend)).toEqual([]);
  });

  test("though its Blob cannot be read", async () => {
    class Broken extends Blob {
      override stream(): never {
        throw new TypeError("file.stream is not a function");
      }
    }
    const failure = await writeTo(undefined, create(), {}, new Broken(["x"]));
    expect(failure).toMatchObject({ name: "InvalidOptionError", option: "body" });
  });

  test("where the time was over while it waited for a login", async () => {
    const { backend, session } = await open(undefined, {
      transport: create(),
      timeout: { total: 300 },
    });
    backend.expire();
    backend.onLogin = () => {};
    const failure = await failureOf(session.POST("/items", { body: {} }));
    expect(failure).toMatchObject({ kind: "TimeoutError", limit: "total" });
  });

  test("the twin: one that was sent may have been", async () => {
    const server = await startRawServer((socket) => socket.destroy());
    const failure = await writeTo(server.origin, create());
    const cause = { kind: "NetworkError", sent: true };
    expect(failure).toMatchObject({ kind: "OutcomeUnknownError", cause });
  });
});

describe.each([
  ["the Node transport", () => nodeTransport()],
  ["a fetch on undici", () => createRuntimeTransport((url, init) => fetch(url, init))],
])("a write was not carried out, by what undici tells beside its errors, over %s", (_, create) => {
  test("where the other side hangs up at the handshake", async () => {
    expect(await writeTo(await startPlain(undefined), create())).toMatchObject(untold);
  });

  test("where Node's dispatcher was closed", async () => {
    const closed = createAgent({});
    await closed.close();
    const failure = await withNodeDispatcher(closed, () => writeTo(undefined, create()));
    expect(failure).toMatchObject({ name: "InvalidOptionError", option: "dispatcher" });
  });

  test("the twin: one that was under way when the dispatcher was destroyed may have been", async () => {
    const agent = createAgent({});
    const server = await startRawServer(() => void agent.destroy());
    const failure = await withNodeDispatcher(agent, () => writeTo(server.origin, create()));
    expect(failure).toMatchObject({ kind: "OutcomeUnknownError", cause: { sent: true } });
  });
});

describe("a write was not carried out", () => {
  test("where the own address is not there", async () => {
    const agent = createAgent({ localAddress: "203.0.113.1" });
    const failure = await writeTo(await findClosedOrigin(), nodeTransport({ dispatcher: agent }));
    expect(failure).toMatchObject({ ...untold, cause: { code: "EADDRNOTAVAIL" } });
  });

  test.each(["http", "https"])("where a proxy refuses, or hangs up, to %s", async (scheme) => {
    const proxy = await startProxy();
    for (const refusal of ["HTTP/1.1 407 No\r\n\r\n", "HTTP/1.1 502 No\r\n\r\n", "", "x"]) {
      proxy.refusal = refusal;
      const transport = nodeTransport({ proxy: `http://${proxy.host}` });
      expect(await writeTo(`${scheme}://127.0.0.1:1`, transport)).toMatchObject(untold);
    }
    expect(proxy.seen).toHaveLength(4);
  });

  test("where the time was over while it connected", async () => {
    const silent = await startRawServer(() => {});
    const place = silent.origin.replace("http:", "https:");
    const failure = await writeTo(place, nodeTransport(), { timeout: { attempt: 100 } });
    expect(failure).toMatchObject({ kind: "TimeoutError" });
    await until(() => silent.made() === 1);
    // The twin: a connection stood.
    const late = await writeTo(silent.origin, nodeTransport(), { timeout: { attempt: 100 } });
    expect(late).toMatchObject({ kind: "OutcomeUnknownError", cause: { kind: "TimeoutError" } });
  });

  test("where the dispatcher was closed, which is no matter of the network", async () => {
    const agent = createAgent({});
    await agent.close();
    const failure = await writeTo(undefined, nodeTransport({ dispatcher: agent }));
    expect(failure).toMatchObject({ name: "InvalidOptionError", option: "dispatcher" });
  });
});

test("a call that was sent, and then could not be sent again, may have been carried out", async () => {
  const closed = await findClosedOrigin();
  let calls = 0;
  const { session } = await open((_, response) => response.destroy(), {
    fetch: (url, init) => fetch(url.endsWith("/search") && calls++ > 0 ? closed : url, init),
  });
  const failure = await failureOf(session.POST("/search", { body: {} }));
  expect(failure).toMatchObject({ kind: "NetworkError", sent: true });
  expect(calls).toBe(3);
});

test("a certificate that is not accepted is named as what to check", async () => {
  const failure = await writeTo(await startTlsServer(createCertificate()), nodeTransport());
  expect(failure).toMatchObject({
    message: expect.stringMatching(/DEPTH_ZERO_SELF_SIGNED_CERT.*certificate/),
  });
});
