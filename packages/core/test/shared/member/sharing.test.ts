import { expect, test, vi } from "vitest";
import { StoreError } from "../../../src/index.ts";
import type { AccountRecord } from "../../../src/session/shared/record.ts";
import { memoryStore, type SessionStore } from "../../../src/shared.ts";
import { credentials, startBackend } from "../../support/backend.ts";
import { failureOf } from "../../support/open.ts";
import { sendJson } from "../../support/server.ts";
import { joinAs } from "../../support/sharing.ts";

test("members of one account share one login, and the last to leave signs off", async () => {
  const backend = await startBackend();
  const store = memoryStore();
  const first = await joinAs("first", backend, store);
  const second = await joinAs("second", backend, store);
  await first.GET("/items");
  await second.GET("/items");
  expect(backend.logins).toBe(1);
  expect(await first.leave()).toBeUndefined();
  expect([first.state, backend.alive.size]).toEqual(["left", 1]);
  await second.GET("/items");
  const receipt = await second.leave();
  expect(receipt).toMatchObject({
    outcome: "ended",
    cause: "last-left",
    journal: "stored",
    endedBy: "second",
  });
  expect([backend.alive.size, backend.logins, backend.logouts]).toEqual([0, 1, 1]);
});

test("many who log in at once cause one login", async () => {
  const backend = await startBackend();
  const store = memoryStore();
  const all = await Promise.all(
    Array.from({ length: 8 }, (_, index) => joinAs(`m${index}`, backend, store)),
  );
  expect(backend.logins).toBe(1);
  await Promise.all(all.map((session) => session.GET("/items")));
  await Promise.all(all.map((session) => session.leave()));
  expect(backend.alive.size).toBe(0);
});

test("a session that is over is renewed once for all", async () => {
  const backend = await startBackend();
  const store = memoryStore();
  const all = await Promise.all(
    Array.from({ length: 4 }, (_, index) => joinAs(`m${index}`, backend, store)),
  );
  backend.expire();
  await Promise.all(all.map((session) => session.GET("/items")));
  expect(backend.logins).toBe(2);
  await Promise.all(all.map((session) => session.leave()));
  expect(backend.alive.size).toBe(0);
});

test("who was late for the turn adopts what was published meanwhile", async () => {
  const backend = await startBackend();
  const store = memoryStore();
  let published = Promise.resolve<unknown>(undefined);
  const late: SessionStore = {
    ...store,
    async write(key, record, expected, keepFor) {
      if (record.text.includes('"for":"login"')) await published;
      return store.write(key, record, expected, keepFor);
    },
  };
  const first = await joinAs("first", backend, store);
  const second = await joinAs("second", backend, late);
  backend.expire();
  const read = second.GET("/items");
  published = first.GET("/items");
  await Promise.all([read, published]);
  expect(backend.logins).toBe(2);
  await Promise.all([first.leave(), second.leave()]);
  expect(backend.alive.size).toBe(0);
});

test("a call whose token is over is told of a store that is lost before its time is over", async () => {
  const backend = await startBackend();
  const store = memoryStore();
  let isLost = false;
  let asked = 0;
  const lost: SessionStore = {
    ...store,
    read(key) {
      if (!isLost) return store.read(key);
      asked += 1;
      return asked === 1 ? Promise.reject(new Error("no connection")) : new Promise(() => {});
    },
  };
  const session = await joinAs("only", backend, lost, { share: { scale: 1 } });
  backend.expire();
  isLost = true;
  const failure = await failureOf(session.GET("/items", { timeout: 1_500 }));
  expect(failure).toBeInstanceOf(StoreError);
  expect(asked).toBeGreaterThan(1);
  expect(backend.logins).toBe(1);
  isLost = false;
  await session.GET("/items");
  await session.leave();
  expect(backend.alive.size).toBe(0);
});

/** As if the logins of the account were more than a minute ago. */
async function forgetLogins(store: SessionStore): Promise<void> {
  for await (const key of store.list("account/")) {
    const { text, revision } = (await store.read(key))!;
    const record = JSON.parse(text) as AccountRecord;
    const forgotten = JSON.stringify({ ...record, logins: [] });
    expect(await store.write(key, { text: forgotten, revision: "later" }, revision)).toBe(true);
  }
}

test("too many logins within a minute fail the call and not the session, which goes on after it", async () => {
  const backend = await startBackend();
  const store = memoryStore();
  const session = await joinAs("only", backend, store, {
    share: { loginsPerMinute: 2, scale: 1 },
  });
  backend.expire();
  await session.GET("/items");
  backend.expire();
  const failure = await failureOf(session.GET("/items"));
  expect(failure).toMatchObject({
    kind: "AuthenticationError",
    reason: "too-often",
    retryable: true,
    message: expect.stringContaining("try again in a minute") as string,
  });
  expect([backend.logins, session.state]).toEqual([2, "open"]);
  await forgetLogins(store);
  await session.GET("/items");
  expect([backend.logins, session.state]).toEqual([3, "open"]);
  await session.leave();
  expect(backend.alive.size).toBe(0);
});

test("signing off ends the session for all, with one receipt", async () => {
  const backend = await startBackend();
  const store = memoryStore();
  const first = await joinAs("first", backend, store);
  const second = await joinAs("second", backend, store);
  const receipt = await first.signOff();
  expect(receipt).toMatchObject({ outcome: "ended", cause: "sign-off", endedBy: "first" });
  expect(backend.alive.size).toBe(0);
  await expect.poll(() => second.state).toBe("signed-off");
  await expect(second.GET("/items")).rejects.toThrow(/signed off/);
  expect(await second.signOff()).toEqual(receipt);
  expect(backend.logins).toBe(1);
});

test("a password that is a function is asked for once for each login", async () => {
  const backend = await startBackend();
  const store = memoryStore();
  const { password } = credentials;
  const give = vi.fn<() => string>(() => password);
  const session = await joinAs("one", backend, store, { password: give });
  expect(give).toHaveBeenCalledTimes(1);
  backend.expire();
  await session.GET("/items");
  expect([backend.logins, give.mock.calls.length]).toEqual([2, 2]);
  await session.leave();
  expect(backend.alive.size).toBe(0);
});

test("a password that could not be given for a renewal is asked for again by the next call", async () => {
  const backend = await startBackend();
  const store = memoryStore();
  let isSealed = false;
  const session = await joinAs("one", backend, store, {
    password() {
      if (isSealed) throw new Error("the vault is sealed");
      return credentials.password;
    },
  });
  backend.expire();
  isSealed = true;
  await expect(session.GET("/items")).rejects.toThrow("the vault is sealed");
  isSealed = false;
  await session.GET("/items");
  expect(backend.logins).toBe(2);
  await session.leave();
  expect(backend.alive.size).toBe(0);
});

test("a login that is refused half-way leaves nothing, and one logout is sent for it", async () => {
  const backend = await startBackend();
  const store = memoryStore();
  const opening = joinAs("one", backend, store, { quirks: { halfWay: true } });
  expect(await failureOf(opening)).toMatchObject({ kind: "AuthenticationError" });
  expect([backend.logouts, backend.alive.size]).toEqual([1, 0]);
});

test("a token that the provider gives again is not ended with the session that it had before", async () => {
  const backend = await startBackend();
  const store = memoryStore();
  const token = "the-same-token";
  backend.onLogin = (_, response) => {
    backend.alive.add(token);
    sendJson(response, { token });
  };
  const one = await joinAs("one", backend, store);
  const two = await joinAs("two", backend, store);
  backend.expire();
  await one.GET("/items");
  // Until all have seen it, and whoever tidies up has done so.
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  await Promise.all([one.GET("/items"), two.GET("/items")]);
  expect([backend.logins, backend.logouts]).toEqual([2, 0]);
  await one.leave();
  await two.leave();
  expect(backend.alive.size).toBe(0);
});
