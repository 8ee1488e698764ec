import { isShared } from "@signoff/test-support";
import { hostname } from "node:os";
import { describe, expect, test } from "vitest";
import type { Outcome, Receipt } from "../src/index.ts";
import { refusal, startBackend } from "./support/backend.ts";
import { createGate } from "./support/gate.ts";
import { callsOf, failureOf, open } from "./support/open.ts";
import { login, type Quirks } from "./support/provider.ts";
import { type Answer, sendJson } from "./support/server.ts";

const status =
  (code: number): Answer =>
  (_, response) =>
    sendJson(response, refusal, code);
const iso = expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/);
const hang: Answer = () => {};
const reset: Answer = (_, response) => response.destroy();

test("a receipt tells who, where, when, and how it went", async () => {
  const { backend, session } = await open();
  await session.GET("/items");
  const receipt = await session.signOff();
  expect(receipt).toEqual({
    provider: "test",
    version: "1.2.3",
    spec: "0123456789abcdef",
    session: expect.stringMatching(/^[\da-f]{32}$/),
    account: "robot",
    origins: [backend.origin],
    openedAt: iso,
    endedAt: iso,
    duration: expect.any(Number),
    renewals: 0,
    drained: { finished: 0, aborted: 0 },
    steps: [
      {
        token: "session",
        superseded: false,
        outcome: "ended",
        logout: { status: 200, duration: expect.any(Number), date: iso },
        probe: { status: 401, duration: expect.any(Number), date: iso, result: "refused" },
      },
    ],
    outcome: "ended",
    cause: "sign-off",
    endedBy: `${hostname()}:${process.pid}`,
    journal: isShared ? "stored" : "none",
    endsBy: undefined,
  } satisfies Record<keyof Receipt, unknown>);
  expect(JSON.parse(JSON.stringify(receipt))).toMatchObject({ outcome: "ended" });
  expect(backend.alive.size).toBe(0);
});

test("five sign-offs at once: one receipt, one logout", async () => {
  const { backend, session } = await open();
  const receipts = await Promise.all(Array.from({ length: 5 }, () => session.signOff()));
  expect(new Set(receipts).size).toBe(1);
  expect(await session.signOff()).toBe(receipts[0]);
  await session[Symbol.asyncDispose]();
  expect([backend.logouts, backend.probes]).toEqual([1, 1]);
});

test("calls during and after it are refused before any request", async () => {
  const { backend, session } = await open();
  const ending = session.signOff();
  expect(session.state).toBe("signing-off");
  const calls = [
    () => session.GET("/items"),
    () => session.raw.GET("/items"),
    () => session.stream.GET("/items"),
  ];
  for (const call of calls) {
    expect(await failureOf(call())).toMatchObject({
      kind: "SessionEndedError",
      operation: "GET /items",
    });
  }
  await ending;
  expect(session.state).toBe("signed-off");
  for (const call of calls) {
    const error = await failureOf(call());
    expect(error).toMatchObject({ kind: "SessionEndedError", provider: "test" });
    expect((error as Error).message).toContain("was signed off; log in again");
  }
  expect(callsOf(backend)).toEqual([]);
});

describe("draining", () => {
  test("waits for running calls", async () => {
    const gate = createGate();
    const { backend, session } = await open(async (_, response) => {
      await gate.opened;
      sendJson(response, { ok: true });
    });
    const running = session.GET("/items");
    while (callsOf(backend).length === 0) await new Promise(setImmediate);
    const ending = session.signOff();
    expect(backend.logouts).toBe(0);
    gate.open();
    expect((await running).data.ok).toBe(true);
    expect((await ending).drained).toEqual({ finished: 1, aborted: 0 });
  });

  test.each<[string, { session?: number; call?: number }]>([
    ["by the session's option", { session: 50 }],
    ["by that of the call", { session: 60_000, call: 50 }],
    ["at once", { call: 0 }],
  ])("aborts what still runs after the limit, %s", async (_, limits) => {
    const { backend, session } = await open(() => {}, { drain: limits.session });
    const running = failureOf(session.GET("/items"));
    while (callsOf(backend).length === 0) await new Promise(setImmediate);
    const receipt = await session.signOff({ drain: limits.call });
    expect(receipt).toMatchObject({ drained: { finished: 0, aborted: 1 }, outcome: "ended" });
    expect(await running).toMatchObject({ kind: "SessionEndedError", operation: "GET /items" });
  });

  test("Infinity waits as long as it takes", async () => {
    const { session } = await open((_, response) =>
      setTimeout(() => sendJson(response, { ok: true }), 50),
    );
    const running = session.GET("/items");
    expect((await session.signOff({ drain: Infinity })).drained.finished).toBe(1);
    expect((await running).data.ok).toBe(true);
  });

  test("a download counts as running until it is read", async () => {
    const { backend, session } = await open((_, response) => response.end("x".repeat(200_000)));
    const { data } = await session.stream.GET("/items");
    const ending = session.signOff();
    expect(backend.logouts).toBe(0);
    expect(await new Response(data).text()).toHaveLength(200_000);
    expect((await ending).drained).toEqual({ finished: 1, aborted: 0 });
  });

  test("a download that nobody reads is aborted after the limit", async () => {
    const { session } = await open((_, response) => response.write("x"));
    const { data } = await session.stream.GET("/items");
    expect((await session.signOff({ drain: 20 })).drained).toEqual({ finished: 0, aborted: 1 });
    expect(await failureOf(new Response(data).text())).toMatchObject({ kind: "SessionEndedError" });
  });

  test("a download that a step has replaced counts too", async () => {
    const { session } = await open(undefined, {
      steps: [
        async (request, next) => {
          const response = await next(request);
          return request.call.streaming ? new Response("replaced") : response;
        },
      ],
    });
    const { data } = await session.stream.GET("/items");
    expect(await new Response(data).text()).toBe("replaced");
    expect((await session.signOff({ drain: 60_000 })).drained).toEqual({ finished: 0, aborted: 0 });
  });
});

describe("the receipt tells the truth", () => {
  test.each<[string, Answer | undefined, Answer | undefined, Outcome, again?: "repeated"]>([
    ["logout lies", status(200), undefined, "failed"],
    ["logout lies, the probe answers 503", status(200), status(503), "unconfirmed"],
    ["logout 401, dead", status(401), status(401), "already-ended"],
    ["logout 401, alive", status(401), undefined, "failed"],
    ["logout 401, the probe answers 503", status(401), status(503), "unconfirmed"],
    ["logout 404, dead", status(404), status(401), "already-ended"],
    ["logout 404, alive", status(404), undefined, "failed"],
    ["logout 503, dead", status(503), status(401), "ended"],
    ["logout 503, alive", status(503), undefined, "failed", "repeated"],
    ["logout 503, the probe too", status(503), status(503), "failed", "repeated"],
    ["logout reset, dead", reset, status(401), "ended"],
    ["logout reset, alive", reset, undefined, "failed", "repeated"],
    ["both reset", reset, reset, "failed", "repeated"],
  ])("%s", async (_, onLogout, onProbe, outcome, again) => {
    const { backend, session } = await open(undefined, { onReceipt: () => {}, retry: false });
    if (onLogout) backend.onLogout = onLogout;
    if (onProbe) backend.onProbe = onProbe;
    const receipt = await session.signOff({ budget: 1_000 });
    expect(receipt.outcome).toBe(outcome);
    expect(session.state).toBe("signed-off");
    expect(backend.logouts > 1 ? "repeated" : undefined).toBe(again);
  });

  test("a logout that got lost is repeated where the token turns out to be alive", async () => {
    const { backend, session } = await open();
    const { onLogout } = backend;
    backend.onLogout = (request, response) => {
      backend.onLogout = onLogout;
      reset(request, response);
    };
    const { outcome, steps } = await session.signOff();
    expect(outcome).toBe("ended");
    expect(steps[0]).toMatchObject({ logout: { status: 200 }, probe: { result: "refused" } });
    expect([backend.logouts, backend.probes]).toEqual([2, 2]);
  });

  test("also where logout or probe hang", async () => {
    const hanging: [Answer, Answer | undefined, Outcome][] = [
      [hang, status(401), "ended"],
      [hang, undefined, "failed"],
      [status(200), hang, "unconfirmed"],
    ];
    const outcomes = await Promise.all(
      hanging.map(async ([onLogout, onProbe]) => {
        const { backend, session } = await open(undefined, { onReceipt: () => {} });
        backend.onLogout = onLogout;
        if (onProbe) backend.onProbe = onProbe;
        const { steps, outcome } = await session.signOff({ budget: 1_000 });
        expect([steps[0]?.logout?.error, steps[0]?.probe?.error]).toContain("TimeoutError");
        return outcome;
      }),
    );
    expect(outcomes).toEqual(hanging.map(([, , outcome]) => outcome));
  });

  test.each<[string, Answer | undefined, Outcome]>([
    ["accepted", undefined, "unconfirmed"],
    ["401", status(401), "already-ended"],
    ["503", status(503), "failed"],
  ])("no probe is possible, logout %s", async (_, onLogout, outcome) => {
    const quirks: Quirks = { probe: false };
    const { backend, session } = await open(undefined, { quirks, onReceipt: () => {} });
    if (onLogout) backend.onLogout = onLogout;
    const receipt = await session.signOff({ budget: 1_000 });
    expect(receipt.outcome).toBe(outcome);
    expect(receipt.steps[0]?.probe).toBeUndefined();
  });

  test("the provider had ended it before", async () => {
    const { backend, session } = await open();
    backend.expire();
    expect((await session.signOff()).outcome).toBe("already-ended");
    expect(backend.logins).toBe(1);
  });
});

// A stray that its opener has ended is told in a receipt of its own there.
test.skipIf(isShared)("racing a renewal: whatever it yields is ended too", async () => {
  const { backend, session } = await open();
  backend.expire();
  const gate = createGate();
  const { onLogin } = backend;
  backend.onLogin = async (request, response) => {
    await gate.opened;
    onLogin(request, response);
  };
  const call = failureOf(session.GET("/items"));
  while (backend.logins < 2) await new Promise(setImmediate);
  const ending = session.signOff({ drain: 0 });
  expect(await call).toMatchObject({ kind: "SessionEndedError" });
  gate.open();
  const receipt = await ending;
  expect(receipt).toMatchObject({ renewals: 1, outcome: "ended" });
  expect(backend.alive.size).toBe(0);
});

test("two accounts: the end of one is not that of the other", async () => {
  const backend = await startBackend();
  const [first, second] = await Promise.all([
    login({ baseUrl: backend.origin, username: "one" }),
    login({ baseUrl: backend.origin, username: "two" }),
  ]);
  expect((await first.signOff()).account).toBe("one");
  expect((await second.GET("/items")).data.ok).toBe(true);
  expect((await second.signOff()).account).toBe("two");
  expect(backend.alive.size).toBe(0);
});
