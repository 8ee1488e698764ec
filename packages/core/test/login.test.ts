import { describe, expect, test, vi } from "vitest";
import { type Backend, refusal, startBackend, tokenOf } from "./support/backend.ts";
import { createGate } from "./support/gate.ts";
import { failureOf, open } from "./support/open.ts";
import { login } from "./support/provider.ts";
import { type Answer, sendJson } from "./support/server.ts";
import { catchWarnings } from "./support/warnings.ts";

const never = (): Promise<string> => new Promise(() => {});

describe("a login that fails half-way", () => {
  test("ends what it had obtained", async () => {
    const backend = await startBackend();
    const warnings = catchWarnings();
    const options = { baseUrl: backend.origin, quirks: { halfWay: true } as const };
    expect(await failureOf(login(options))).toMatchObject({ kind: "AuthenticationError" });
    expect(backend.logouts).toBe(1);
    expect([...backend.alive]).toEqual([]);
    expect(warnings).toEqual([]);
  });

  test("warns when that may still be alive", async () => {
    const backend = await startBackend();
    const warnings = catchWarnings();
    backend.onLogout = (_, response) => sendJson(response, {}, 403);
    const options = { baseUrl: backend.origin, quirks: { halfWay: true } as const };
    await failureOf(login(options));
    expect(warnings).toEqual([expect.stringContaining("may still be alive")]);
    backend.expire();
  });
});

/** Aborts a login that failed half-way while it waits for the end of what it had obtained. */
async function openHalfWay(
  onLogout: Answer,
): Promise<{ backend: Backend; warnings: readonly string[] }> {
  const backend = await startBackend();
  const warnings = catchWarnings();
  const begun = createGate();
  backend.onLogout = (request, response) => {
    begun.open();
    return onLogout(request, response);
  };
  const controller = new AbortController();
  const { signal } = controller;
  const options = { baseUrl: backend.origin, signal, quirks: { halfWay: true } as const };
  const failure = failureOf(login(options));
  await begun.opened;
  controller.abort();
  // The logout has not been answered.
  expect(await failure).toMatchObject({
    kind: "AuthenticationError",
    sessionMayBeOpen: true,
  });
  return { backend, warnings };
}

describe("a login that is aborted while what it had obtained is ended", () => {
  test("settles at once, and the end goes on", async () => {
    const answered = createGate();
    const { backend, warnings } = await openHalfWay(async (request, response) => {
      await answered.opened;
      backend.alive.delete(tokenOf(request));
      sendJson(response, {});
    });
    answered.open();
    await expect.poll(() => backend.probes).toBe(1);
    expect([...backend.alive]).toEqual([]);
    expect(warnings).toEqual([]);
  });

  test("settles at once, and warns when the end fails", async () => {
    const answered = createGate();
    const { backend, warnings } = await openHalfWay(async (_, response) => {
      await answered.opened;
      sendJson(response, refusal, 403);
    });
    expect(warnings).toEqual([]);
    answered.open();
    await expect.poll(() => warnings).toEqual([expect.stringContaining("may still be alive")]);
    backend.expire();
  });
});

describe("a login that is aborted while its answer is awaited", () => {
  test("settles at once, and ends what the answer tells of later", async () => {
    const backend = await startBackend();
    const warnings = catchWarnings();
    const [arrived, answered] = [createGate(), createGate()];
    const { onLogin } = backend;
    backend.onLogin = (request, response) => {
      arrived.open();
      void answered.opened.then(() => onLogin(request, response));
    };
    const controller = new AbortController();
    const { signal } = controller;
    const failure = failureOf(login({ baseUrl: backend.origin, signal }));
    await arrived.opened;
    controller.abort();
    expect(await failure).toMatchObject({ kind: "AbortError" });
    expect(backend.logouts).toBe(0);
    answered.open();
    await expect.poll(() => backend.probes).toBe(1);
    expect(backend.logouts).toBe(1);
    expect([...backend.alive]).toEqual([]);
    expect(warnings).toEqual([]);
  });

  test("warns when no answer comes, since a session may have been opened", async () => {
    const backend = await startBackend();
    const warnings = catchWarnings();
    const arrived = createGate();
    backend.onLogin = () => arrived.open();
    const controller = new AbortController();
    const { signal } = controller;
    const failure = failureOf(login({ baseUrl: backend.origin, signal }));
    await arrived.opened;
    controller.abort();
    expect(await failure).toMatchObject({ kind: "AbortError" });
    await expect.poll(() => warnings, { timeout: 10_000 }).toHaveLength(1);
    expect(warnings[0]).toContain("may still be alive");
  });

  test("ends nothing when the answer is a refusal, and opens nothing when it was aborted before", async () => {
    const backend = await startBackend();
    const [arrived, answered] = [createGate(), createGate()];
    backend.onLogin = (_, response) => {
      arrived.open();
      void answered.opened.then(() => sendJson(response, {}, 403));
    };
    const controller = new AbortController();
    const { signal } = controller;
    const failure = failureOf(login({ baseUrl: backend.origin, signal }));
    await arrived.opened;
    controller.abort();
    expect(await failure).toMatchObject({ kind: "AbortError" });
    answered.open();
    expect(await failureOf(login({ baseUrl: backend.origin, signal }))).toMatchObject({
      kind: "AbortError",
    });
    expect([backend.logins, backend.logouts]).toEqual([1, 0]);
  });

  test("a renewal too, when the sign-off does not wait for it any longer", async () => {
    const { backend, session } = await open();
    const [arrived, answered] = [createGate(), createGate()];
    const { onLogin } = backend;
    backend.onLogin = (request, response) => {
      arrived.open();
      void answered.opened.then(() => onLogin(request, response));
    };
    backend.expire();
    const failure = failureOf(session.GET("/items"));
    await arrived.opened;
    // The old token is dead, and yet nobody knows what the renewal opens.
    expect((await session.signOff({ drain: 0, budget: 1_000 })).outcome).toBe("unconfirmed");
    await failure;
    const { logouts, probes } = backend;
    answered.open();
    await expect.poll(() => backend.probes).toBe(probes + 1);
    expect(backend.logouts).toBe(logouts + 1);
    expect([...backend.alive]).toEqual([]);
  });
});

describe("the signal of a login", () => {
  test("that is aborted already stops it before anything is asked", async () => {
    const backend = await startBackend();
    const password = vi.fn<() => string>(() => "secret");
    const options = { baseUrl: backend.origin, password, signal: AbortSignal.abort() };
    expect(await failureOf(login(options))).toMatchObject({ kind: "AbortError" });
    expect(password).not.toHaveBeenCalled();
    expect(backend.logins).toBe(0);
  });

  test("ends the wait for a credential that never comes", async () => {
    const backend = await startBackend();
    const controller = new AbortController();
    const failure = failureOf(
      login({ baseUrl: backend.origin, password: never, signal: controller.signal }),
    );
    controller.abort(new Error("enough"));
    expect(await failure).toMatchObject({ kind: "AbortError", cause: { message: "enough" } });
  });
});

test("a renewal that fails is not repeated with the call", async () => {
  const { backend, session } = await open();
  backend.expire();
  backend.onLogin = (_, response) => sendJson(response, {}, 503);
  expect(await failureOf(session.GET("/items"))).toMatchObject({ status: 503 });
  expect(backend.logins).toBe(2);
});

test("a raw answer is the web's own Response, with its body read", async () => {
  const { session } = await open();
  const { data, response } = await session.raw.GET("/items");
  expect(response).toBeInstanceOf(Response);
  expect(await response.clone().json()).toEqual(data);
});
