import { expect, test } from "vitest";
import { createKey, memoryStore, signOffOrphans } from "../../../src/shared.ts";
import { startBackend } from "../../support/backend.ts";
import { openScene, testProvider } from "../support/ending-scene.ts";

const accounts = 1_000;

test("a thousand accounts by four sweeps at once, each ended once", async () => {
  const store = memoryStore();
  const backend = await startBackend();
  const sealingKey = createKey();
  for (let index = 0; index < accounts; index += 1) {
    const scene = await openScene({ store, backend, sealingKey, now: Date.now() });
    await scene.put(1);
  }
  expect(backend.alive.size).toBe(accounts);
  const began = performance.now();
  const sweeps = await Promise.all(
    Array.from({ length: 4 }, () =>
      signOffOrphans(store, { providers: [testProvider()], key: sealingKey, concurrency: 4 }),
    ),
  );
  const receipts = sweeps.flatMap((sweep) => sweep.receipts);
  const shares = sweeps.map((sweep) => sweep.receipts.length).join(" + ");
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  process.stdout.write(
    `${accounts} accounts in ${seconds} s: ${shares} receipts, ${backend.logouts} logouts\n`,
  );
  expect([backend.logouts, backend.alive.size]).toEqual([accounts, 0]);
  expect(new Set(receipts.map(({ session }) => session)).size).toBe(accounts);
  expect(receipts).toHaveLength(accounts);
  expect(sweeps.flatMap(({ left }) => left)).toEqual([]);
}, 300_000);
