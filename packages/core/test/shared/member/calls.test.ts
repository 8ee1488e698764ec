import { describe, expect, onTestFinished, test, vi } from "vitest";
import type { AccountRecord } from "../../../src/session/shared/record.ts";
import { memoryStore, type SessionStore } from "../../../src/shared.ts";
import { type Backend, startBackend } from "../../support/backend.ts";
import { failingStore } from "../../support/failing-store.ts";
import { createGate } from "../../support/gate.ts";
import { failureOf } from "../../support/open.ts";
import type { TestSession } from "../../support/provider.ts";
import { joinAs } from "../../support/sharing.ts";
import { sendJson } from "../../support/server.ts";

test("a call asks nothing of the store", async () => {
  const backend = await startBackend();
  const store = failingStore();
  const session = await joinAs("one", backend, store, { share: { scale: 1 } });
  const { asked } = store;
  for (let count = 0; count < 20; count += 1) await session.GET("/items");
  expect(store.asked).toBe(asked);
  await session.leave();
});

/** Turns both clocks of this process forth, as if it had stood still meanwhile. */
function standStill(milliseconds: number): void {
  const { now } = performance;
  const { now: date } = Date;
  const spies = [
    vi.spyOn(performance, "now").mockImplementation(() => now.call(performance) + milliseconds),
    vi.spyOn(Date, "now").mockImplementation(() => date() + milliseconds),
  ];
  onTestFinished(() => spies.forEach((spy) => spy.mockRestore()));
}

describe("a process that stood still", () => {
  test("looks before its next call, and goes on", async () => {
    const backend = await startBackend();
    const store = failingStore();
    const session = await joinAs("one", backend, store, { share: { scale: 1 } });
    const { asked } = store;
    standStill(30_000);
    await session.GET("/items");
    expect(store.asked).toBeGreaterThan(asked);
    expect(backend.logins).toBe(1);
    await session.leave();
    expect([...backend.alive]).toEqual([]);
  });

  test("goes on where the store does not answer", async () => {
    const backend = await startBackend();
    const store = failingStore();
    const session = await joinAs("one", backend, store, { share: { scale: 0.1 } });
    standStill(30_000);
    store.mood = "silent";
    await session.GET("/items");
    store.mood = "well";
    await session.leave();
    expect([...backend.alive]).toEqual([]);
  });

  test("logs in anew where its session was ended as an orphan meanwhile", async () => {
    const backend = await startBackend();
    const store = memoryStore();
    // It never gives a sign of life by itself.
    const frozen = await joinAs("frozen", backend, store, { share: { scale: 1 } });
    for await (const key of store.list("beat/")) {
      const beat = await store.read(key);
      await store.delete(key, beat?.revision ?? "");
    }
    const other = await joinAs("other", backend, store, { share: { scale: 1 } });
    await other.leave();
    expect([...backend.alive]).toEqual([]);
    standStill(30_000);
    await frozen.GET("/items");
    expect(backend.logins).toBe(2);
    await frozen.leave();
    expect([...backend.alive]).toEqual([]);
  });
});

describe("signing off for all, with others in the middle of calls", () => {
  test("lets running calls end, refuses new ones, and has nobody log in again", async () => {
    const backend = await startBackend();
    const store = memoryStore();
    const all = await Promise.all(
      Array.from({ length: 6 }, (_, index) => joinAs(`m${index}`, backend, store)),
    );
    const [gate, arrived] = [createGate(), createGate()];
    let running = 0;
    backend.answer = async (_, response) => {
      running += 1;
      if (running === all.length) arrived.open();
      await gate.opened;
      sendJson(response, { ok: true });
    };
    const calls = all.map((session) => session.GET("/items"));
    await arrived.opened;
    const [first, second] = all;
    const endings = [first!.signOff(), second!.signOff()];
    await expect.poll(() => all.map(({ state }) => state)).toEqual(all.map(() => "signing-off"));
    const refused = await Promise.all(all.map((session) => failureOf(session.GET("/items"))));
    expect(refused).toMatchObject(all.map(() => ({ kind: "SessionEndedError" })));
    gate.open();
    const answers = await Promise.all(calls);
    expect(answers.map(({ data }) => data.ok)).toEqual(all.map(() => true));
    const [one, other] = await Promise.all(endings);
    expect(one).toMatchObject({ outcome: "ended", cause: "sign-off" });
    expect(other).toMatchObject({ session: one!.session, steps: one!.steps });
    await expect.poll(() => all.map(({ state }) => state)).toEqual(all.map(() => "signed-off"));
    expect([backend.logins, backend.logouts, backend.alive.size]).toEqual([1, 1, 0]);
  });
});

/** One of them calls, and its answer waits at a gate. */
async function callAtGate(
  backend: Backend,
  session: TestSession,
): Promise<{ readonly call: Promise<unknown>; open(): void }> {
  const [gate, arrived] = [createGate(), createGate()];
  backend.answer = async (_, response) => {
    arrived.open();
    await gate.opened;
    sendJson(response, { ok: true });
  };
  const call = session.GET("/items");
  await arrived.opened;
  return { call, open: () => gate.open() };
}

/** The members that the record of the only account names, and its phase. */
async function listed(store: SessionStore): Promise<{ phase: string; members: number }> {
  for await (const key of store.list("account/")) {
    const { phase, members } = JSON.parse((await store.read(key))!.text) as AccountRecord;
    return { phase, members: Object.keys(members).length };
  }
  throw new Error("there is no account");
}

describe("signing off for all waits for the others", () => {
  test("until their calls are over, and not for one that signs off as well", async () => {
    const backend = await startBackend();
    const store = memoryStore();
    const join = (label: string): Promise<TestSession> =>
      joinAs(label, backend, store, { drain: 50_000, share: { scale: 1 } });
    const [first, second, third] = [await join("1"), await join("2"), await join("3")];
    const { call, open } = await callAtGate(backend, third);
    const one = first.signOff();
    await expect.poll(() => listed(store)).toEqual({ phase: "ending", members: 2 });
    const other = second.signOff();
    await expect.poll(() => listed(store)).toEqual({ phase: "ending", members: 1 });
    await expect.poll(() => third.state, { timeout: 20_000 }).toBe("signing-off");
    expect([backend.logouts, backend.alive.size]).toEqual([0, 1]);
    open();
    await call;
    const { session } = await one;
    expect(await other).toMatchObject({ session, outcome: "ended" });
    expect([backend.logouts, backend.alive.size]).toEqual([1, 0]);
  });

  test("no longer than for its time to drain", async () => {
    const backend = await startBackend();
    const store = memoryStore();
    const first = await joinAs("first", backend, store, { drain: 100 });
    const slow = await joinAs("slow", backend, store, { drain: 50_000 });
    const { call, open } = await callAtGate(backend, slow);
    expect(await first.signOff()).toMatchObject({ outcome: "ended", cause: "sign-off" });
    open();
    await call;
    await expect.poll(() => slow.state).toBe("signed-off");
  });
});

describe("a member that others took for gone", () => {
  test("joins again, and its session is not ended with the others", async () => {
    const backend = await startBackend();
    const store = memoryStore();
    const one = await joinAs("one", backend, store);
    const two = await joinAs("two", backend, store);
    for await (const key of store.list("account/")) {
      const found = await store.read(key);
      const record = JSON.parse(found!.text) as { members: Record<string, { label: string }> };
      for (const [id, { label }] of Object.entries(record.members)) {
        if (label === "one") delete record.members[id];
      }
      await store.write(
        key,
        { text: JSON.stringify(record), revision: crypto.randomUUID() },
        found!.revision,
      );
    }
    const isListed = async (): Promise<boolean> => {
      for await (const key of store.list("account/")) {
        return (await store.read(key))!.text.includes('"one"');
      }
      return false;
    };
    await expect.poll(isListed).toBe(true);
    expect(await two.leave()).toBeUndefined();
    await one.GET("/items");
    expect(await one.leave()).toMatchObject({ outcome: "ended" });
    expect([...backend.alive]).toEqual([]);
  });

  test("lists its session again where the store has lost it", async () => {
    const backend = await startBackend();
    const store = memoryStore();
    const one = await joinAs("one", backend, store);
    for await (const key of store.list("account/")) {
      await store.delete(key, (await store.read(key))!.revision);
    }
    const count = async (): Promise<number> => {
      let accounts = 0;
      for await (const _ of store.list("account/")) accounts += 1;
      return accounts;
    };
    await expect.poll(count).toBe(1);
    const two = await joinAs("two", backend, store);
    expect(backend.logins).toBe(1);
    await one.leave();
    await two.leave();
    expect([...backend.alive]).toEqual([]);
  });
});
