import { expect, test } from "vitest";
import { createKey, memoryStore, signOffAccounts } from "../../../src/shared.ts";
import type { SweepOptions } from "../../../src/shared.ts";
import { isInvalidOptionError, isSessionEndedError } from "../../../src/index.ts";
import { startBackend } from "../../support/backend.ts";
import { failureOf } from "../../support/open.ts";
import { joinAs, key as sharedKey, scale } from "../../support/sharing.ts";
import { testProvider } from "../support/ending-scene.ts";

const options: SweepOptions = { providers: [testProvider()], key: sharedKey, scale };

test("an account that is used is signed off for all, once", async () => {
  const backend = await startBackend();
  const store = memoryStore();
  const all = [await joinAs("one", backend, store), await joinAs("two", backend, store)];
  await Promise.all(all.map((session) => session.GET("/items")));
  const { receipts, left } = await signOffAccounts(store, {
    ...options,
    label: "operator",
    accounts: ({ provider, members }) => provider === "test" && members.length === 2,
  });
  expect(left).toEqual([]);
  expect(receipts).toMatchObject([{ outcome: "ended", cause: "sign-off", journal: "stored" }]);
  expect([backend.logins, backend.logouts, backend.alive.size]).toEqual([1, 1, 0]);
  for (const session of all) {
    expect(isSessionEndedError(await failureOf(session.GET("/items")))).toBe(true);
    // Its own receipt is the one that the operator got.
    expect(await session.signOff()).toMatchObject({ session: receipts[0]?.session });
  }
  expect(backend.logins).toBe(1);
});

test("those that were not chosen are let be, and so is what is signed off already", async () => {
  const backend = await startBackend();
  const store = memoryStore();
  const session = await joinAs("one", backend, store);
  const none = { receipts: [], left: [] };
  expect(await signOffAccounts(store, { ...options, accounts: () => false })).toEqual(none);
  await session.GET("/items");
  await session.signOff();
  expect(await signOffAccounts(store, { ...options, accounts: () => true })).toEqual(none);
  expect(backend.logouts).toBe(1);
});

test("what this process cannot open is left as it is", async () => {
  const backend = await startBackend();
  const store = memoryStore();
  const session = await joinAs("one", backend, store);
  const key = createKey();
  const { receipts, left } = await signOffAccounts(store, {
    ...options,
    key,
    accounts: () => true,
  });
  expect([receipts, left.map(({ reason }) => reason)]).toEqual([[], ["key"]]);
  await session.GET("/items");
  await session.leave();
});

test.each([
  ["accounts", { accounts: "all" }],
  ["drain", { drain: -1 }],
])("refuses a bad %s", async (name, fields) => {
  const bad = { ...options, accounts: () => true, ...fields } as never;
  const failure = await failureOf(signOffAccounts(memoryStore(), bad));
  expect(isInvalidOptionError(failure) && failure.option).toBe(name);
});
