import { describe, expect, test } from "vitest";
import { isInvalidOptionError } from "../../../src/errors/errors.ts";
import type { Receipt } from "../../../src/reports/receipt.ts";
import { readReceipts } from "../../../src/session/shared/orphans/read-receipts.ts";
import { receiptKey } from "../../../src/session/shared/record-keys.ts";
import { randomId } from "../../../src/values/random-id.ts";
import type { SessionStore } from "../../../src/session/shared/store.ts";
import {
  addAttempt,
  serialiseReceipts,
  type StoredAttempt,
} from "../../../src/session/shared/stored-receipts.ts";
import { memoryStore } from "../../../src/session/shared/stores/memory-store.ts";

function receipt(endedAt: string, fields: Partial<Receipt> = {}): Receipt {
  return {
    provider: "acme",
    session: randomId(),
    account: "anna@example.com",
    origins: ["https://acme.test"],
    openedAt: "2026-11-30T00:00:00.000Z",
    endedAt,
    duration: 1,
    renewals: 0,
    drained: { finished: 0, aborted: 0 },
    steps: [],
    outcome: "ended",
    cause: "orphan",
    endedBy: "sweeper:1",
    journal: "stored",
    ...fields,
  };
}

const attempt = (one: object): StoredAttempt => ({
  by: randomId(),
  label: "sweeper:1",
  at: 1,
  receipt: one,
});

async function storeWith(...sessions: readonly (readonly object[])[]): Promise<SessionStore> {
  const store = memoryStore();
  for (const attempts of sessions) {
    const receipts = attempts.map(attempt).reduce(addAttempt, addAttempt(undefined, attempt({})));
    const text = serialiseReceipts(receipts);
    await store.write(receiptKey(randomId()), { text, revision: randomId() }, undefined);
  }
  return store;
}

const [first, second, third] = [
  receipt("2026-11-30T01:00:00.000Z", { outcome: "failed" }),
  receipt("2026-11-30T02:00:00.000Z"),
  receipt("2026-11-30T03:00:00.000Z"),
];

test("each attempt is told by itself, the oldest first; what is no receipt is passed over", async () => {
  const store = await storeWith([first, third], [second], [{ endedAt: "2026-11-30T02:30:00Z" }]);
  const key = receiptKey(randomId());
  await store.write(key, { text: "{", revision: randomId() }, undefined);
  expect(await readReceipts(store)).toEqual([first, second, third]);
});

describe("since", () => {
  test.each([
    ["2026-11-30T02:00:00Z", [second, third]],
    ["2026-11-30T02:00:00.001Z", [third]],
    [new Date("2026-11-30T04:00:00Z"), []],
  ])("%s", async (since, found) => {
    const store = await storeWith([third], [first], [second]);
    expect(await readReceipts(store, { since })).toEqual(found);
  });

  test.each(["yesterday", new Date(NaN)])("%s is no date", async (since) => {
    const reading = readReceipts(memoryStore(), { since });
    await expect(reading).rejects.toSatisfy(isInvalidOptionError);
  });
});
