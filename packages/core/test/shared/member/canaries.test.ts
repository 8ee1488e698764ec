import { dumpStore, everythingShownOf, secretsShownIn } from "@signoff/test-support";
import { expect, test } from "vitest";
import type { Receipt, SignoffEvent } from "../../../src/index.ts";
import { createKey, memoryStore } from "../../../src/shared.ts";
import { credentials, startBackend } from "../../support/backend.ts";
import { failureOf } from "../../support/open.ts";
import { joinAs, shared } from "../../support/sharing.ts";

test("neither key nor password nor token is in an event, error, receipt or session, nor in what is stored", async () => {
  const backend = await startBackend();
  const store = memoryStore();
  const key = createKey();
  const wrong = "wrong-horse-battery";
  const tokens: Record<string, string> = {};
  const events: SignoffEvent[] = [];
  const receipts: Receipt[] = [];
  const shown: unknown[] = [shared(store, { key })];
  const watch = {
    share: { key },
    onEvent: (event: SignoffEvent) => void events.push(event),
    onReceipt: (receipt: Receipt) => void receipts.push(receipt),
  };
  const remember = (): void => {
    for (const token of backend.alive) tokens[token.slice(0, 7)] = token;
  };
  const first = await joinAs("first", backend, store, watch);
  const second = await joinAs("second", backend, store, watch);
  remember();
  const refused = joinAs("wrong", backend, store, { ...watch, password: wrong });
  shown.push(await failureOf(refused));
  const foreign = joinAs("foreign", backend, store, { ...watch, share: { key: createKey() } });
  shown.push(await failureOf(foreign));
  backend.expire();
  await Promise.all([first.GET("/items"), second.GET("/items")]);
  remember();
  shown.push(first, await dumpStore(store));
  shown.push(await first.leave(), await second.signOff(), await dumpStore(store));
  shown.push(await failureOf(second.GET("/items")), events, receipts);
  const secrets = { key, wrong, password: credentials.password, ...tokens };
  expect(Object.keys(tokens)).toHaveLength(2);
  expect(new Set(events.map(({ type }) => type))).toContain("adopted");
  expect(receipts).not.toEqual([]);
  for (const one of shown) expect(secretsShownIn(everythingShownOf(one), secrets)).toEqual([]);
  // The twin: each of them would be found.
  expect(secretsShownIn(everythingShownOf({ ...secrets }), secrets)).toEqual(Object.keys(secrets));
});
