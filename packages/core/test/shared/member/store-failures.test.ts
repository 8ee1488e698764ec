import { describe, expect, test } from "vitest";
import type { Receipt, SignoffEvent } from "../../../src/index.ts";
import { refusal, startBackend } from "../../support/backend.ts";
import { type FailingStore, failingStore } from "../../support/failing-store.ts";
import { failureOf } from "../../support/open.ts";
import type { TestSession } from "../../support/provider.ts";
import { sendJson } from "../../support/server.ts";
import { joinAs } from "../../support/sharing.ts";

const quick = { scale: 0.02 };

describe("a store that is lost before a login", () => {
  test.each<FailingStore["mood"]>(["down", "silent", "full"])(
    "(%s) fails it before anything is sent",
    async (mood) => {
      const backend = await startBackend();
      const store = failingStore();
      store.mood = mood;
      const error = await failureOf(joinAs("one", backend, store, { share: quick }));
      expect(error).toMatchObject({ kind: "StoreError", retryable: true });
      expect(backend.requests).toEqual([]);
    },
  );
});

describe("a store that is lost after the answer to a login", () => {
  test("has the new session ended, and the login fail", async () => {
    const backend = await startBackend();
    const store = failingStore();
    const receipts: Receipt[] = [];
    const { onLogin } = backend;
    backend.onLogin = (request, response) => {
      store.mood = "down";
      return onLogin(request, response);
    };
    const onReceipt = (receipt: Receipt): void => void receipts.push(receipt);
    const error = await failureOf(joinAs("one", backend, store, { share: quick, onReceipt }));
    expect(error).toMatchObject({ kind: "StoreError" });
    expect([...backend.alive]).toEqual([]);
    expect(receipts).toMatchObject([{ journal: "unreachable", outcome: "unconfirmed" }]);
    store.mood = "well";
    backend.onLogin = onLogin;
    await using session = await joinAs("two", backend, store, { share: quick });
    await session.GET("/items");
  });
});

test("a store that is lost when a session is renewed leaves nothing alive, though the logout fails as well", async () => {
  const backend = await startBackend();
  const store = failingStore();
  const receipts: Receipt[] = [];
  const session = await joinAs("one", backend, store, {
    share: quick,
    onReceipt: (receipt) => void receipts.push(receipt),
  });
  const { onLogin, onLogout } = backend;
  backend.onLogin = (request, response) => {
    store.mood = "down";
    return onLogin(request, response);
  };
  backend.onLogout = (_, response) => sendJson(response, refusal, 403);
  backend.expire();
  const failing = failureOf(session.GET("/items", { timeout: 5_000 }));
  await expect.poll(() => receipts, { timeout: 30_000 }).toHaveLength(1);
  expect(receipts).toMatchObject([{ outcome: "failed", journal: "unreachable" }]);
  await failing;
  expect([backend.logins, backend.alive.size]).toEqual([2, 1]);
  [backend.onLogin, backend.onLogout, store.mood] = [onLogin, onLogout, "well"];
  await session.GET("/items");
  // The keeper ends it, as it does what was replaced.
  await expect.poll(() => backend.alive.size, { timeout: 30_000 }).toBe(1);
  await session.leave();
  expect([...backend.alive]).toEqual([]);
});

describe("a store that is lost while the session is good", () => {
  test("stops no call, and is told once, as is its return", async () => {
    const backend = await startBackend();
    const store = failingStore();
    const events: SignoffEvent[] = [];
    const session = await joinAs("one", backend, store, {
      share: quick,
      onEvent: (event) => events.push(event),
    });
    const told = (): unknown[] => events.filter(({ type }) => type === "store");
    store.mood = "down";
    await expect.poll(told).toHaveLength(1);
    await session.GET("/items");
    await session.GET("/items");
    store.mood = "well";
    await expect.poll(told).toHaveLength(2);
    expect(told()).toMatchObject([
      { state: "unreachable", reason: "unreachable" },
      { state: "reachable" },
    ]);
    await session.GET("/items");
    expect(backend.logins).toBe(1);
    await session.leave();
    expect([...backend.alive]).toEqual([]);
  });

  test("has `leave` leave the session to others", async () => {
    const backend = await startBackend();
    const store = failingStore();
    const session = await joinAs("one", backend, store, { share: quick });
    store.mood = "down";
    expect(await session.leave()).toBeUndefined();
    expect([backend.alive.size, backend.logouts, session.state]).toEqual([1, 0, "left"]);
    backend.expire();
  });

  test("has `signOff` end the session of this process all the same, and say what it does not know", async () => {
    const backend = await startBackend();
    const store = failingStore();
    const session = await joinAs("one", backend, store, { share: quick });
    store.mood = "down";
    const receipt = await session.signOff();
    expect(receipt).toMatchObject({ journal: "unreachable", outcome: "unconfirmed" });
    expect(receipt.steps).toMatchObject([{ token: "session", outcome: "ended" }]);
    expect([...backend.alive]).toEqual([]);
  });
});

describe("a store that is lost when the session is over", () => {
  test("has calls wait within their time, and nobody log in alone", async () => {
    const backend = await startBackend();
    const store = failingStore();
    const session = await joinAs("one", backend, store, { share: quick });
    backend.expire();
    store.mood = "down";
    const error = await failureOf(session.GET("/items", { timeout: 600 }));
    expect(error).toMatchObject({ kind: "StoreError", retryable: true });
    expect(backend.logins).toBe(1);
    const call = session.GET("/items");
    store.mood = "well";
    await call;
    expect(backend.logins).toBe(2);
    await session.leave();
    expect([...backend.alive]).toEqual([]);
  });
});

test("a store whose answers are lost leads to one login, and to nothing that is left", async () => {
  const backend = await startBackend();
  const store = failingStore();
  store.mood = "deaf";
  const join = (label: string): Promise<TestSession> =>
    joinAs(label, backend, store, { share: { scale: 0.1 } });
  const opening = join("one").catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, 200));
  store.mood = "well";
  const session = (await opening) ?? (await join("two"));
  await session.GET("/items");
  expect(backend.logins).toBe(1);
  await session.leave();
  expect([...backend.alive]).toEqual([]);
});
