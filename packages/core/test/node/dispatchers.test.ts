import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterEach, describe, expect, test, vi } from "vitest";
import {
  type Dispatcher,
  findNodeDispatcher,
  isNodeFetch,
  nodeTransport,
} from "../../src/node/index.ts";
import { failureOf } from "../support/open.ts";
import { sendText, startServer } from "../support/server.ts";
import {
  codeOf,
  CountedCancellation,
  exchange,
  headersOf,
  streamOf,
  textOf,
  until,
} from "./support/exchange.ts";
import { ModernDispatcher } from "./support/modern-dispatcher.ts";
import { startProxy } from "./support/proxy.ts";
import { startRawServer } from "./support/raw-server.ts";

afterEach(() => vi.unstubAllGlobals());

function nodeDispatcher(): Dispatcher {
  const dispatcher = findNodeDispatcher();
  if (!dispatcher) throw new Error("Node has no dispatcher");
  return dispatcher;
}

describe("Node's own fetch", () => {
  test("is known", () => {
    expect(isNodeFetch()).toBe(true);
  });

  test.each([
    ["another function", async () => new Response()],
    ["a wrapper", globalThis.fetch.bind(undefined)],
    ["nothing", undefined],
  ])("is not %s in its place", (_, fetch) => {
    vi.stubGlobal("fetch", fetch);
    expect(isNodeFetch()).toBe(false);
    vi.unstubAllGlobals();
    expect(isNodeFetch()).toBe(true);
  });
});

test("a dispatcher that the app puts in the place of Node's applies to the next request", async () => {
  const { origin } = await startServer((_, response) => sendText(response, "ok"));
  const place = Symbol.for("undici.globalDispatcher.1");
  const globals = globalThis as { [place]?: Dispatcher };
  const former = nodeDispatcher();
  const paths: unknown[] = [];
  globals[place] = {
    dispatch(options, handler) {
      paths.push((options as { path: string }).path);
      return former.dispatch(options, handler);
    },
  };
  try {
    await exchange(`${origin}/a`);
  } finally {
    globals[place] = former;
  }
  await exchange(`${origin}/b`);
  expect(paths).toEqual(["/a"]);
});

test("proxies of the environment apply", async () => {
  const proxy = await startProxy();
  const { origin, requests } = await startServer((_, response) => sendText(response, "ok"));
  const script = fileURLToPath(new URL("support/send-once.ts", import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [script, `${origin}/path`], {
    env: { NODE_USE_ENV_PROXY: "1", HTTP_PROXY: `http://${proxy.host}` },
  });
  expect(stdout).toBe("ok");
  expect(requests.map(({ url }) => url)).toEqual(["/path"]);
  expect(proxy.seen).toHaveLength(1);
});

test("what a dispatcher throws, before or while it is given a request, rejects", async () => {
  const thrown = new Error("broken dispatcher");
  const transport = nodeTransport({
    dispatcher: {
      dispatch() {
        throw thrown;
      },
    },
  });
  const cancellation = new CountedCancellation();
  expect(await failureOf(exchange("http://a.invalid", { transport, cancellation }))).toBe(thrown);
  expect(cancellation.listeners).toBe(0);
});

describe.each([
  ["of Node", nodeDispatcher()],
  ["that takes new handlers only", new ModernDispatcher(nodeDispatcher())],
])("a dispatcher %s that is handed in", (_, dispatcher) => {
  const transport = nodeTransport({ dispatcher });

  test("carries requests and answers", async () => {
    const { origin, requests } = await startServer((__, response) => {
      response.setHeader("set-cookie", ["a=1", "b=2"]).end("ok");
    });
    const answer = await exchange(origin, { transport, method: "POST", body: "sent" });
    expect(headersOf(answer).getSetCookie()).toEqual(["a=1", "b=2"]);
    expect(await textOf(answer)).toBe("ok");
    expect(requests[0]?.body.toString()).toBe("sent");
  });

  test("carries streams, and waits for their readers", async () => {
    const size = 8 * 1024 * 1024;
    const { origin } = await startServer((__, response) => response.end(Buffer.alloc(size)));
    const stream = streamOf(await exchange(origin, { transport, streaming: true }));
    let length = 0;
    for await (const chunk of stream) length += chunk.length;
    expect(length).toBe(size);
  });

  test("is told of a cancellation", async () => {
    const server = await startRawServer(() => {});
    const cancellation = new CountedCancellation();
    const sent = exchange(server.origin, { transport, cancellation });
    await until(() => server.received() !== "");
    cancellation.abort("enough");
    expect(await failureOf(sent)).toBe("enough");
    await until(() => server.open.size === 0);
  });

  test("tells its failures", async () => {
    const server = await startRawServer((socket) => socket.destroy());
    const failure = await failureOf(exchange(server.origin, { transport }));
    expect(codeOf(failure)).toMatch(/^(UND_ERR_SOCKET|ECONNRESET)$/);
  });
});
