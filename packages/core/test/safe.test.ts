import { describe, expect, test } from "vitest";
import { isInvalidOptionError } from "../src/index.ts";
import { createSafeCall } from "../src/client/safe-call.ts";
import { memoryStore } from "../src/shared.ts";
import { credentials, startBackend } from "./support/backend.ts";
import { callsOf, failureOf, open } from "./support/open.ts";
import { type Answer, findClosedOrigin } from "./support/server.ts";
import { joinAs } from "./support/sharing.ts";

const problem: Answer = (_, response) =>
  response
    .writeHead(404, { "content-type": "application/json", "x-request-id": "r-1" })
    .end('{"code":"E4","description":"gone"}');

test("a success has its data and its response", async () => {
  const { session } = await open((_, response) => response.end('{"id":1}'));
  const result = await session.safe.GET("/items");
  expect(result).toMatchObject({ ok: true, data: { id: 1 }, response: { status: 200 } });
  expect(result.error).toBeUndefined();
});

test("an error of the operation is a value, by its status", async () => {
  const { session } = await open(problem);
  const { ok, data, error } = await session.safe.GET("/items");
  expect({ ok, data }).toEqual({ ok: false, data: undefined });
  expect(error).toMatchObject({ kind: "ApiError", operation: "GET /items", requestId: "r-1" });
  expect(error?.status === 404 && error.body?.description).toBe("gone");
});

test("a 429 tells how long to wait", async () => {
  const { session } = await open(
    (_, response) => response.writeHead(429, { "retry-after": "3" }).end(),
    { retry: false },
  );
  const { error } = await session.safe.GET("/items");
  expect(error?.status === 429 && error.retryAfter).toBe(3000);
});

test("no connection is a value", async () => {
  const closed = await findClosedOrigin();
  const { session } = await open(undefined, {
    retry: false,
    fetch: (url, init) => fetch(url.endsWith("/items") ? closed : url, init),
  });
  const { error } = await session.safe.GET("/items");
  expect(error?.kind === "NetworkError" && error.sent).toBe(false);
});

test("silence is a value", async () => {
  const { session } = await open(() => {}, { timeout: { attempt: 100, total: 200 } });
  const { error } = await session.safe.GET("/items");
  expect(error?.kind === "TimeoutError" && error.phase).toBe("answer");
});

test("an abort is a value", async () => {
  const controller = new AbortController();
  const { session } = await open(() => controller.abort());
  const { error } = await session.safe.GET("/items", { signal: controller.signal });
  expect(error).toMatchObject({ kind: "AbortError", operation: "GET /items" });
});

test.each<[string, Answer]>([
  ["html", (_, response) => response.writeHead(200, { "content-type": "text/html" }).end("<p>")],
  ["not-json", (_, response) => response.end("{")],
  ["redirect", (_, response) => response.writeHead(302, { location: "/" }).end()],
  [
    "cut-short",
    (_, response) => {
      response.writeHead(200, { "content-length": "9" }).write("{");
      setTimeout(() => response.destroy(), 5);
    },
  ],
])("an answer that is none (%s) is a value", async (reason, answer) => {
  const { session } = await open(answer, { retry: false });
  const { error } = await session.safe.GET("/items");
  expect(error?.kind === "ProtocolError" && error.reason).toBe(reason);
});

test("a write whose answer got lost is a value", async () => {
  const { session } = await open((_, response) => response.destroy());
  const { error } = await session.safe.POST("/items", { body: {} });
  expect(error).toMatchObject({ kind: "OutcomeUnknownError", cause: { kind: "NetworkError" } });
});

test("a session that is over is a value", async () => {
  const { session } = await open();
  await session.signOff();
  const { error } = await session.safe.GET("/items");
  expect(error).toMatchObject({ kind: "SessionEndedError", operation: "GET /items" });
});

test("a store of shared sessions that is lost is a value", async () => {
  const backend = await startBackend();
  const store = memoryStore();
  let isLost = false;
  const session = await joinAs("only", backend, {
    ...store,
    read: (key) => (isLost ? Promise.reject(new Error("no connection")) : store.read(key)),
  });
  backend.expire();
  isLost = true;
  const { error } = await session.safe.GET("/items", { timeout: 500 });
  expect(error).toMatchObject({ kind: "StoreError", reason: "unreachable" });
  isLost = false;
  await session.leave();
});

describe("a renewal that failed", () => {
  test("is a value, where the credentials are refused", async () => {
    const { backend, session } = await open(problem);
    backend.expire();
    backend.onLogin = (_, response) => response.writeHead(403).end("{}");
    const { error } = await session.safe.GET("/items");
    expect(error).toMatchObject({ kind: "AuthenticationError", reason: "refused" });
  });

  test("has no body of the operation that was called", async () => {
    const { backend, session } = await open(problem, { retry: false });
    backend.expire();
    backend.onLogin = (_, response) => response.writeHead(404).end('{"token":"t"}');
    const { error } = await session.safe.GET("/items");
    expect(error).toMatchObject({
      kind: "ApiError",
      operation: "POST /login",
      status: 404,
      body: undefined,
      cause: { body: { token: "t" } },
    });
  });
});

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

function trap(): never {
  throw new Error("trap");
}

test.each<[string, unknown]>([
  ["an error", new RangeError("of the app")],
  ["nothing", undefined],
  ["null", null],
  ["a text", "text"],
  ["a proxy that was revoked", revoked()],
  ["what throws when it is read", new Proxy({}, { get: trap, getOwnPropertyDescriptor: trap })],
  [
    "an error whose message throws",
    Object.defineProperty(new Error("x"), "message", { get: trap }),
  ],
])("what a step throws is the app's: %s", async (_, thrown) => {
  const { session } = await open(undefined, {
    steps: [
      async (request, next) => {
        if (request.url.endsWith("/items")) throw thrown;
        return next(request);
      },
    ],
  });
  const { ok, error } = await session.safe.GET("/items");
  expect(ok).toBe(false);
  expect(error).toMatchObject({ kind: "AbortError", reason: "app-code" });
});

test("what the client itself throws is not the app's", async () => {
  const call = createSafeCall("test", "GET", () => Promise.reject(new RangeError("of ours")));
  const { error } = (await call("/items")) as { readonly error: unknown };
  expect(error).toMatchObject({ kind: "AbortError", reason: "internal", operation: "GET /items" });
});

test("a password that the app fails to give for a renewal is the app's", async () => {
  let isAsked = false;
  const { backend, session } = await open(undefined, {
    password: () => {
      if (isAsked) throw new RangeError("of the vault");
      isAsked = true;
      return credentials.password;
    },
  });
  backend.expire();
  const { error } = await session.safe.GET("/items");
  expect(error).toMatchObject({ kind: "AbortError", reason: "app-code" });
});

test("what code of the app throws is the cause of an abort", async () => {
  const { session } = await open(undefined, {
    steps: [
      async (request, next) => {
        if (request.url.endsWith("/items")) throw new RangeError("of the app");
        return next(request);
      },
    ],
  });
  const { error } = await session.safe.GET("/items");
  expect(error).toMatchObject({
    kind: "AbortError",
    cause: { name: "RangeError", message: "of the app" },
  });
});

test("bad input is thrown, before any request", async () => {
  const { backend, session } = await open();
  const error = await failureOf(session.safe.GET("/items", { timeout: -1 }));
  expect(isInvalidOptionError(error)).toBe(true);
  expect(callsOf(backend)).toEqual([]);
});
