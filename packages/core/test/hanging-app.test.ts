import { isShared } from "@signoff/test-support";
import { describe, expect, test } from "vitest";
import type { Step } from "../src/index.ts";
import { credentials, startBackend } from "./support/backend.ts";
import { callsOf, failureOf, open } from "./support/open.ts";
import { login, type Quirks } from "./support/provider.ts";
import { sendJson } from "./support/server.ts";

const never = new Promise<never>(() => {});

const hang = (): unknown => never;

const endless: Step = async (request, next) =>
  request.url.endsWith("/items") ? new Response(new ReadableStream()) : next(request);

/** A step that hangs from when it is told to. */
function createHangingStep(where: "before" | "after" = "before"): {
  readonly step: Step;
  hangs: boolean;
} {
  const hanging = {
    hangs: false,
    step: (async (request, next) => {
      if (hanging.hangs && where === "before") await never;
      const response = await next(request);
      if (hanging.hangs && where === "after") await never;
      return response;
    }) satisfies Step,
  };
  return hanging;
}

describe("a step that hangs", () => {
  test.each(["before", "after"] as const)(
    "%s it sends: a call keeps its total limit",
    async (where) => {
      const hanging = createHangingStep(where);
      const { session } = await open(undefined, { steps: [hanging.step] });
      hanging.hangs = true;
      const init = { timeout: { total: 100 } };
      const calls = [
        session.GET("/items", init),
        session.stream.GET("/items", init),
        session.raw.GET("/items", init),
      ];
      for (const failure of await Promise.all(calls.map(failureOf))) {
        expect(failure).toMatchObject({
          kind: "TimeoutError",
          limit: "total",
          operation: "GET /items",
        });
      }
      hanging.hangs = false;
      await session.signOff();
    },
  );

  test("lets a call be aborted", async () => {
    const hanging = createHangingStep();
    const { session } = await open(undefined, { steps: [hanging.step] });
    hanging.hangs = true;
    const controller = new AbortController();
    const call = failureOf(session.GET("/items", { signal: controller.signal }));
    controller.abort();
    expect(await call).toMatchObject({ kind: "AbortError", operation: "GET /items" });
    hanging.hangs = false;
    await session.signOff();
  });

  test("lets a login end at its limit, and at its signal", async () => {
    const backend = await startBackend();
    const steps = [() => never];
    const late = login({ baseUrl: backend.origin, steps, timeout: 100 });
    expect(await failureOf(late)).toMatchObject({ kind: "TimeoutError", limit: "total" });
    const controller = new AbortController();
    const aborted = failureOf(login({ baseUrl: backend.origin, steps, signal: controller.signal }));
    await new Promise(setImmediate);
    controller.abort();
    expect(await aborted).toMatchObject({ kind: "AbortError" });
    expect(backend.requests).toEqual([]);
  });

  test("lets a sign-off keep its budget, and calls be aborted by it", async () => {
    const hanging = createHangingStep();
    const { backend, session } = await open(undefined, {
      steps: [hanging.step],
      onReceipt: () => {},
    });
    hanging.hangs = true;
    const call = failureOf(session.GET("/items"));
    const receipt = await session.signOff({ drain: 10, budget: 200 });
    expect(await call).toMatchObject({ kind: "SessionEndedError" });
    expect(receipt).toMatchObject({
      drained: { aborted: 1 },
      outcome: "failed",
      steps: [{ logout: { error: "TimeoutError" }, probe: { error: "TimeoutError" } }],
    });
    expect([backend.logouts, backend.alive.size]).toEqual([0, 1]);
    backend.expire();
  });

  test("has one limit for all that it sends", async () => {
    let sent = 0;
    const again: Step = async (request, next) => {
      if (!request.url.endsWith("/items")) return next(request);
      for (;;) {
        sent += 1;
        await next(request);
      }
    };
    const { session } = await open(undefined, { steps: [again] });
    expect(await failureOf(session.GET("/items", { timeout: { total: 200 } }))).toMatchObject({
      kind: "TimeoutError",
      limit: "total",
    });
    const before = sent;
    await session.signOff();
    expect(sent - before).toBeLessThanOrEqual(1);
  });
});

describe("an answer of a step's own that never ends", () => {
  test("is bounded where it is read into memory", async () => {
    const { session } = await open(undefined, { steps: [endless] });
    expect(await failureOf(session.GET("/items", { timeout: { total: 100 } }))).toMatchObject({
      kind: "TimeoutError",
      limit: "total",
    });
  });

  test("hears of an abort where it is a stream", async () => {
    const { session } = await open(undefined, { steps: [endless] });
    const controller = new AbortController();
    const { data } = await session.stream.GET("/items", { signal: controller.signal });
    controller.abort();
    expect(await failureOf(new Response(data).text())).toMatchObject({ kind: "AbortError" });
    expect((await session.signOff({ drain: 60_000 })).drained).toEqual({ finished: 0, aborted: 0 });
  });
});

describe("a password that never comes", () => {
  test.each([
    ["a promise", never],
    ["a function", () => never],
  ])("as %s: the login has a limit, and can be aborted", async (_, password) => {
    const backend = await startBackend();
    const late = login({ baseUrl: backend.origin, password, timeout: 100 });
    expect(await failureOf(late)).toMatchObject({
      kind: "TimeoutError",
      limit: "total",
      message: expect.stringContaining("password was not given within 100 ms (timeout.total)"),
    });
    const controller = new AbortController();
    const { signal } = controller;
    const aborted = failureOf(login({ baseUrl: backend.origin, password, signal }));
    await new Promise(setImmediate);
    controller.abort();
    expect(await aborted).toMatchObject({ kind: "AbortError" });
    expect(backend.requests).toEqual([]);
  });

  test("for a renewal: the call has its limit, a later one asks again", async () => {
    let comes = true;
    const { backend, session } = await open(undefined, {
      password: () => (comes ? credentials.password : never),
      timeout: { total: 200 },
    });
    backend.expire();
    comes = false;
    expect(await failureOf(session.GET("/items"))).toMatchObject({ kind: "TimeoutError" });
    comes = true;
    while ((await session.GET("/items").catch(() => undefined)) === undefined);
    expect(backend.logins).toBe(2);
    expect((await session.signOff()).outcome).toBe("ended");
  });

  test("for a renewal: the sign-off keeps its budget", async () => {
    let comes = true;
    const { backend, session } = await open(undefined, {
      password: () => (comes ? credentials.password : never),
      timeout: { total: Infinity },
      onReceipt: () => {},
    });
    backend.expire();
    comes = false;
    const call = failureOf(session.GET("/items"));
    while (callsOf(backend).length === 0) await new Promise(setImmediate);
    await session.signOff({ drain: 10, budget: 400 });
    expect(await call).toMatchObject({ kind: "SessionEndedError" });
    expect(backend.logins).toBe(1);
  });
});

test("a renewal that is deaf to its abort does not keep a sign-off beyond its budget", async () => {
  const quirks: Quirks = {};
  const { backend, session } = await open(undefined, { quirks, onReceipt: () => {} });
  backend.expire();
  quirks.deaf = true;
  const call = failureOf(session.GET("/items"));
  while (callsOf(backend).length === 0) await new Promise(setImmediate);
  const receipt = await session.signOff({ drain: 10, budget: 1_000 });
  expect(receipt).toMatchObject({ outcome: "already-ended", renewals: 0 });
  expect(await call).toMatchObject({ kind: "SessionEndedError" });
});

test.skipIf(isShared)(
  "a sign-off takes over what a failed renewal had opened and does not come to end",
  async () => {
    const quirks: Quirks = {};
    const { backend, session } = await open(undefined, { quirks, onReceipt: () => {} });
    backend.expire();
    quirks.halfWay = true;
    const { onLogout } = backend;
    backend.onLogout = () => {
      backend.onLogout = onLogout;
    };
    expect(await failureOf(session.GET("/items"))).toMatchObject({ kind: "AuthenticationError" });
    const receipt = await session.signOff({ budget: 1_000 });
    expect(receipt.steps.map(({ superseded, outcome }) => [superseded, outcome])).toEqual([
      [false, "already-ended"],
      [true, "ended"],
    ]);
    expect([...backend.alive]).toEqual([]);
  },
);

test("hooks that never settle hold nothing up", async () => {
  const { session } = await open(undefined, { onEvent: hang, onReceipt: hang });
  await session.GET("/items");
  expect((await session.signOff()).outcome).toBe("ended");
});

test("a transport that is deaf to the cancellation holds nothing up", async () => {
  let isDeaf = false;
  const backend = await startBackend((_, response) => sendJson(response, {}));
  const session = await login({
    baseUrl: backend.origin,
    onReceipt: () => {},
    transport: async (request) => {
      if (isDeaf) await never;
      const { headers, body } = request;
      const { status, ...answer } = await fetch(request.url, {
        method: request.method,
        headers: headers.pairs,
        body: (body as string | undefined) ?? null,
      }).then(async (response) => ({
        status: response.status,
        headers: response.headers,
        body: [new Uint8Array(await response.arrayBuffer())],
      }));
      return { status, ...answer };
    },
  });
  isDeaf = true;
  expect(await failureOf(session.GET("/items", { timeout: 100 }))).toMatchObject({
    kind: "TimeoutError",
  });
  expect((await session.signOff({ budget: 200 })).outcome).toBe("failed");
  backend.expire();
});
