import { runInNewContext } from "node:vm";
import { describe, expect, test, vi } from "vitest";
import { isInvalidOptionError, isSignoffError } from "../src/index.ts";
import { nodeTransport } from "../src/node/index.ts";
import { callsOf, failureOf, open } from "./support/open.ts";
import { credentials } from "./support/backend.ts";

/** A value that another realm makes, such as Jest's, a frame, or the runtime's inside. */
function foreign(source: string): never {
  return runInNewContext(source) as never;
}

const transports = [
  ["the Node transport", { transport: nodeTransport() }],
  ["fetch", { fetch: globalThis.fetch }],
] as const;

describe.each(transports)("of another realm, over %s", (_, over) => {
  test.each([
    ["a Uint8Array", "new Uint8Array([1, 2, 3])"],
    ["a part of one", "new Uint8Array([0, 1, 2, 3, 4]).subarray(1, 4)"],
    ["an ArrayBuffer", "new Uint8Array([1, 2, 3]).buffer"],
    ["a DataView", "new DataView(new Uint8Array([0, 1, 2, 3]).buffer, 1)"],
  ])("%s is sent as the bytes that it is", async (__, source) => {
    const { backend, session } = await open(undefined, over);
    const value: unknown = foreign(source);
    expect(value).not.toBeInstanceOf(Object);
    await session.POST("/bytes", { body: value as never });
    expect([...(callsOf(backend)[0]?.body ?? [])]).toEqual([1, 2, 3]);
  });

  test("chunks of a stream are sent as the bytes that they are", async () => {
    const { backend, session } = await open(undefined, over);
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(foreign("new Uint8Array([1, 2])"));
        controller.enqueue(foreign("new Uint8Array([3])"));
        controller.close();
      },
    });
    await session.POST("/bytes", { body });
    expect([...(callsOf(backend)[0]?.body ?? [])]).toEqual([1, 2, 3]);
  });
});

test("an answer's chunks of another realm are bytes", async () => {
  const { session } = await open(undefined, {
    fetch: async (url, init) =>
      url.endsWith("/text")
        ? ({ status: 200, headers: {}, body: foreign("new Uint8Array([111, 107])") } as never)
        : fetch(url, init),
  });
  expect((await session.GET("/text")).data).toBe("ok");
});

test("an error of another realm is told with its name, code and words, and understood", async () => {
  const thrown = foreign(
    'Object.assign(new TypeError("failed"), { cause: Object.assign(new Error("no route"), { code: "EHOSTUNREACH" }) })',
  );
  const { session } = await open(undefined, {
    fetch: async (url, init) => {
      if (url.endsWith("/items")) throw thrown;
      return fetch(url, init);
    },
  });
  expect(await failureOf(session.POST("/items", { body: {} }))).toMatchObject({
    kind: "NetworkError",
    sent: false,
    cause: { name: "TypeError", message: "failed", cause: { code: "EHOSTUNREACH" } },
  });
});

test("a promise of another realm is waited for as a credential", async () => {
  const password = foreign(`Promise.resolve(${JSON.stringify(credentials.password)})`);
  const { session } = await open(undefined, { password });
  expect(session.state).toBe("open");
});

test("a hook whose promise of another realm rejects breaks nothing", async () => {
  const unhandled = vi.fn<(reason: unknown) => void>();
  process.on("unhandledRejection", unhandled);
  const { session } = await open(undefined, {
    onEvent: () => foreign('Promise.reject(new Error("hook"))'),
  });
  await session.GET("/items");
  await new Promise(setImmediate);
  process.off("unhandledRejection", unhandled);
  expect(unhandled).not.toHaveBeenCalled();
});

/** As polyfills and jsdom make them. */
class ForeignSignal extends EventTarget {
  aborted = false;
  reason: unknown;

  get [Symbol.toStringTag](): string {
    return "AbortSignal";
  }

  abort(reason: unknown): void {
    this.aborted = true;
    this.reason = reason;
    this.dispatchEvent(new Event("abort"));
  }
}

describe("an AbortSignal that is not the runtime's own", () => {
  test("aborts a call", async () => {
    const signal = new ForeignSignal();
    const { session } = await open(() => signal.abort("enough"));
    const failing = session.GET("/items", { signal: signal as unknown as AbortSignal });
    expect(await failureOf(failing)).toMatchObject({ kind: "AbortError" });
  });

  test("the twin: what cannot abort is none", async () => {
    const { session } = await open();
    for (const signal of [{}, { aborted: false }, new EventTarget(), "signal"]) {
      const failing = session.GET("/items", { signal: signal as AbortSignal });
      expect(await failureOf(failing)).toMatchObject({ option: "signal" });
    }
  });
});

async function loadCopy() {
  vi.resetModules();
  return import("../src/node/index.ts");
}

describe("of another installed copy", () => {
  test.each([
    ["GET /items", "cut-short"],
    ["GET /files/{id}", "cut-short"],
  ] as const)("a transport tells a body that broke off: %s", async (operation, reason) => {
    const copy = await loadCopy();
    const { session } = await open(
      (_, response) => {
        response.writeHead(200, { "content-length": "50" });
        response.write("{");
        setTimeout(() => response.destroy(), 5);
      },
      { transport: copy.nodeTransport(), retry: false },
    );
    const calls = {
      "GET /items": () => session.GET("/items"),
      "GET /files/{id}": () => session.GET("/files/{id}", { params: { path: { id: "1" } } }),
    };
    expect(await failureOf(calls[operation]())).toMatchObject({ kind: "ProtocolError", reason });
  });

  test("a transport tells a body that is too large, and a bad option", async () => {
    const copy = await loadCopy();
    const { session } = await open((_, response) => response.end("x".repeat(2000)), {
      transport: copy.nodeTransport(),
      maxBodyBytes: 1000,
    });
    const failure = await failureOf(session.GET("/items"));
    expect(failure).toMatchObject({ reason: "too-large" });
    expect(isSignoffError(failure)).toBe(true);
  });

  test("a bad option is known by its guard", async () => {
    const { InvalidOptionError } = await import("../src/errors/errors.ts");
    vi.resetModules();
    const copy = await import("../src/errors/errors.ts");
    const error = new copy.InvalidOptionError("option", "is bad.");
    expect(error).not.toBeInstanceOf(InvalidOptionError);
    expect(isInvalidOptionError(error)).toBe(true);
    for (const other of [new TypeError("x"), { name: "InvalidOptionError" }, null, undefined]) {
      expect(isInvalidOptionError(other)).toBe(false);
    }
  });
});
