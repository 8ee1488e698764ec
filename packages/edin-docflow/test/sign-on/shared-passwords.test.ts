import { failureOf, requestsOf } from "@signoff/test-support";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { isAuthenticationError } from "../../src/index.ts";
import type { login as Login, LoginOptions } from "../../src/login.ts";
import { createKey, memoryStore, type share as Share } from "../../src/shared.ts";
import { optionsFor, profile, type Server, signOn, startServer } from "../support/index.ts";

/** A worker with modules of its own: what one process has seen of refusals another one does not know. */
interface Worker {
  readonly login: typeof Login;
  readonly share: typeof Share;
}

const workers: Worker[] = [];
const wrong = { password: "wrong" };

beforeAll(async () => {
  for (let count = 0; count < 8; count += 1) {
    vi.resetModules();
    const [{ login }, { share }] = await Promise.all([
      import("../../src/login.ts"),
      import("../../src/shared.ts"),
    ]);
    workers.push({ login, share });
  }
});

afterAll(() => vi.resetModules());

/** Two logins of each worker at once. */
function logInEverywhere(server: Server, options: Partial<LoginOptions>): Promise<unknown>[] {
  const [store, key] = [memoryStore(), createKey()];
  return [...workers, ...workers].map(({ login, share }) =>
    login(optionsFor(server, { store: share(store, { key, scale: 0.2 }), ...options })),
  );
}

describe("a wrong password in 8 processes with 2 logins each", () => {
  test("is sent twice over one store, which blocks nobody", async () => {
    const server = await startServer();
    const errors = await Promise.all(logInEverywhere(server, wrong).map(failureOf));
    expect(errors.every(isAuthenticationError)).toBe(true);
    expect(requestsOf(server, "logIn")).toBe(2);
    const session = await signOn(server);
    expect((await session.GET(profile)).response.status).toBe(200);
    await session.signOff();
  });

  test("blocks the user without a store", async () => {
    const server = await startServer();
    const alone = logInEverywhere(server, { ...wrong, store: undefined });
    await Promise.all(alone.map(failureOf));
    expect(requestsOf(server, "logIn")).toBeGreaterThan(2);
    expect(await failureOf(signOn(server))).toSatisfy(isAuthenticationError);
  });
});
