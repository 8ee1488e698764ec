import { describe, expect, test } from "vitest";
import { type Receipt, withSession } from "../src/index.ts";
import { startBackend } from "./support/backend.ts";
import { failureOf, open } from "./support/open.ts";
import { login } from "./support/provider.ts";
import { sendJson } from "./support/server.ts";

/** Collects the warnings of the process while something runs. */
async function warningsDuring(run: () => Promise<unknown>): Promise<Error[]> {
  const warnings: Error[] = [];
  const collect = (warning: Error): void => void warnings.push(warning);
  process.on("warning", collect);
  await run();
  await new Promise(setImmediate);
  process.off("warning", collect);
  return warnings.filter(({ name }) => name === "SignOffWarning");
}

test("`await using` signs off at the end of the block", async () => {
  const backend = await startBackend();
  {
    await using session = await login({ baseUrl: backend.origin });
    await session.GET("/items");
  }
  expect([backend.alive.size, backend.logouts]).toEqual([0, 1]);
});

test("a block left by an exception keeps that exception, and signs off", async () => {
  const backend = await startBackend();
  const block = async (): Promise<void> => {
    await using session = await login({ baseUrl: backend.origin });
    expect(session.state).toBe("open");
    throw new RangeError("the app's own");
  };
  const error = await failureOf(block());
  expect(error).toBeInstanceOf(RangeError);
  expect(backend.alive.size).toBe(0);
});

describe("withSession", () => {
  test("gives the function's value, and signs off", async () => {
    const backend = await startBackend();
    const value = await withSession(
      () => login({ baseUrl: backend.origin }),
      async (session) => (await session.GET("/items")).data.ok,
    );
    expect([value, backend.alive.size]).toEqual([true, 0]);
  });

  test("keeps what the function throws, though the sign-off fails", async () => {
    const backend = await startBackend();
    backend.onLogout = (_, response) => sendJson(response, {}, 403);
    const receipts: Receipt[] = [];
    const using = withSession(
      () => login({ baseUrl: backend.origin, onReceipt: (receipt) => receipts.push(receipt) }),
      () => {
        throw new RangeError("the app's own");
      },
    );
    expect(await failureOf(using)).toBeInstanceOf(RangeError);
    expect(receipts.map(({ outcome }) => outcome)).toEqual(["failed"]);
  });

  test("throws what the login throws", async () => {
    const backend = await startBackend();
    const using = withSession(
      () => login({ baseUrl: backend.origin, password: "wrong-password" }),
      () => 1,
    );
    expect(await failureOf(using)).toMatchObject({ kind: "AuthenticationError" });
  });
});

describe("a sign-off that failed", () => {
  test("is a warning of the process where no onReceipt is given", async () => {
    const { backend, session } = await open();
    backend.onLogout = (_, response) => sendJson(response, {});
    const warnings = await warningsDuring(() => session[Symbol.asyncDispose]());
    expect(warnings).toHaveLength(1);
    expect(warnings[0]?.message).toContain("may still be alive");
    const [token] = backend.alive;
    expect(warnings[0]?.message).not.toContain(token);
  });

  test("goes to onReceipt instead where one is given", async () => {
    const receipts: Receipt[] = [];
    const { backend, session } = await open(undefined, {
      onReceipt: (receipt) => receipts.push(receipt),
    });
    backend.onLogout = (_, response) => sendJson(response, {});
    expect(await warningsDuring(() => session[Symbol.asyncDispose]())).toEqual([]);
    expect(receipts.map(({ outcome }) => outcome)).toEqual(["failed"]);
  });

  test("one that went well warns of nothing", async () => {
    const { session } = await open();
    expect(await warningsDuring(() => session[Symbol.asyncDispose]())).toEqual([]);
  });
});
