import { describe, expect, onTestFinished, test, vi } from "vitest";
import { startBackend } from "./support/backend.ts";
import { failureOf, open } from "./support/open.ts";
import { login } from "./support/provider.ts";
import { sendJson } from "./support/server.ts";

const never = (): Promise<string> => new Promise(() => {});

/** The warnings that the process is given during the test. */
function catchWarnings(): string[] {
  const warnings: string[] = [];
  const spy = vi.spyOn(process, "emitWarning").mockImplementation((warning) => {
    warnings.push(String(warning));
  });
  onTestFinished(() => spy.mockRestore());
  return warnings;
}

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
