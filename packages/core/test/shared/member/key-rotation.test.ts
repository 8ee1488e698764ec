import { expect, test } from "vitest";
import { createKey, memoryStore, type SealingKey, type SessionStore } from "../../../src/shared.ts";
import type { AccountRecord } from "../../../src/session/shared/record.ts";
import { createSealer } from "../../../src/session/shared/seal/create-sealer.ts";
import { sealedUnder } from "../../../src/session/shared/seal/sealed-text.ts";
import { type Backend, startBackend } from "../../support/backend.ts";
import { failureOf } from "../../support/open.ts";
import type { TestSession } from "../../support/provider.ts";
import { joinAs, scale } from "../../support/sharing.ts";

const quick = scale / 2;
const older = createKey();
const newest = createKey();

/** The ids of the keys under which sessions stand in the store. */
async function keysIn(store: SessionStore): Promise<readonly (string | undefined)[]> {
  const found: (string | undefined)[] = [];
  for await (const key of store.list("account/")) {
    const record = JSON.parse((await store.read(key))!.text) as AccountRecord;
    for (const { sealed } of Object.values(record.sessions)) {
      if (sealed !== undefined) found.push(sealedUnder(sealed).keyId);
    }
  }
  return found;
}

/** Three workers that call all the time, and are replaced one by one. */
class Fleet {
  failures = 0;
  readonly #backend: Backend;
  readonly #store: SessionStore;
  readonly #sessions: TestSession[] = [];
  #isOver = false;
  #load: Promise<void> | undefined;

  constructor(backend: Backend, store: SessionStore) {
    this.#backend = backend;
    this.#store = store;
  }

  /** Each worker starts anew with these keys, before the one that it replaces leaves. */
  async roll(key: readonly SealingKey[]): Promise<void> {
    for (const [index] of [0, 1, 2].entries()) {
      const share = { key, scale: quick };
      const session = await joinAs(`worker-${index}`, this.#backend, this.#store, { share });
      const before = this.#sessions[index];
      this.#sessions[index] = session;
      await before?.leave();
    }
    this.#load ??= this.#call();
  }

  async end(): Promise<void> {
    this.#isOver = true;
    await this.#load;
    for (const session of this.#sessions) await session.leave();
  }

  async #call(): Promise<void> {
    while (!this.#isOver) {
      const calls = this.#sessions.map((session) => session.GET("/items"));
      for (const call of calls) await call.catch(() => (this.failures += 1));
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
}

async function idOf(key: SealingKey): Promise<string | undefined> {
  return (await createSealer({ key }).keyIds())[0];
}

test("a key is replaced in three steps under load, without a login more or a call that fails", async () => {
  const backend = await startBackend();
  const store = memoryStore();
  const fleet = new Fleet(backend, store);
  await fleet.roll([older]);
  await fleet.roll([older, newest]);
  expect(await keysIn(store)).toEqual([await idOf(older)]);
  await fleet.roll([newest, older]);
  await expect.poll(() => keysIn(store), { timeout: 10_000 }).toEqual([await idOf(newest)]);
  await fleet.roll([newest]);
  await fleet.roll([newest]);
  await fleet.end();
  expect([backend.logins, backend.logouts, fleet.failures]).toEqual([1, 1, 0]);
});

test("a key that is dropped too early is told, and nobody logs in beside the others", async () => {
  const backend = await startBackend();
  const store = memoryStore();
  const first = await joinAs("first", backend, store, { share: { key: [older, newest] } });
  const error = await failureOf(joinAs("second", backend, store, { share: { key: newest } }));
  expect(error).toMatchObject({ kind: "StoreError", reason: "key" });
  expect((error as Error).message).toContain(await idOf(older));
  expect(backend.logins).toBe(1);
  await first.leave();
});
