import { isShared } from "@signoff/test-support";
import { expect, test } from "vitest";
import { endWithin } from "../src/exit/within-budget.ts";
import type { Receipt, SignoffEvent } from "../src/index.ts";
import { startBackend } from "./support/backend.ts";
import { failureOf, open } from "./support/open.ts";
import { login } from "./support/provider.ts";
import { sendJson } from "./support/server.ts";

function signOff(): never {
  throw new Error("it may not be signed off");
}

test.skipIf(isShared)("without a store, leaving signs off: there is nobody else", async () => {
  const { backend, session } = await open();
  const receipt = await session.leave();
  expect(receipt).toMatchObject({ outcome: "ended" });
  expect([session.state, backend.alive.size]).toEqual(["signed-off", 0]);
  expect(await session.signOff()).toBe(receipt);
});

test("a session tells until when it is good, where the provider does", async () => {
  const backend = await startBackend();
  backend.lifetime = 600_000;
  const before = Date.now();
  const session = await login({ baseUrl: backend.origin });
  const left = session.expiresAt!.getTime() - before;
  expect(left).toBeGreaterThanOrEqual(600_000);
  expect(left).toBeLessThan(660_000);
  await session.signOff();
  const { session: silent } = await open();
  expect(silent.expiresAt).toBeUndefined();
  await silent.signOff();
});

test("a session that is lost is told of once", async () => {
  const events: SignoffEvent[] = [];
  const { backend, session } = await open(undefined, { onEvent: (event) => events.push(event) });
  backend.onLogin = (_, response) => sendJson(response, {}, 403);
  backend.expire();
  await failureOf(session.GET("/items"));
  await failureOf(session.GET("/items"));
  const told = events.filter(({ type }) => type === "opened" || type === "lost");
  expect(told).toEqual([
    { type: "opened", provider: "test" },
    { type: "lost", provider: "test" },
  ]);
  await session.signOff();
});

test("the end of the process leaves what can be left, and one that others use has no receipt", async () => {
  const receipt = { account: "left" } as Receipt;
  const told: (readonly Receipt[])[] = [];
  await endWithin(
    1_000,
    () => [
      { signOff, leave: async () => receipt },
      { signOff, leave: async () => undefined },
    ],
    (receipts) => void told.push(receipts),
  );
  expect(told).toEqual([[receipt]]);
});
