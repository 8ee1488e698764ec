import type { SessionStore, StoredRecord } from "../store.ts";
import { defineCheck, expect, newRecord, type StoreCheck } from "./check.ts";

/** @throws {Error} where another record is in place than the one that should be. */
async function expectInPlace(
  store: SessionStore,
  key: string,
  expected: StoredRecord | undefined,
  after: string,
): Promise<void> {
  const found = await store.read(key);
  const same = found?.text === expected?.text && found?.revision === expected?.revision;
  const wanted = expected === undefined ? "undefined" : "the record that is in place";
  expect(same, `after ${after}, read has to answer ${wanted}, text and revision as written`);
}

/** What creating, swapping and deleting has to do to one key. */
export const swapChecks: readonly StoreCheck[] = [
  defineCheck("reads undefined where nothing was written", async ({ store, key }) => {
    await expectInPlace(store, key(), undefined, "nothing");
  }),

  defineCheck("creates a record where there is none", async ({ store, key }) => {
    const [at, first] = [key(), newRecord("first")];
    expect(await store.write(at, first, undefined), "write has to answer true");
    await expectInPlace(store, at, first, "a write");
  }),

  defineCheck("creates no record where there is one", async ({ store, key }) => {
    const [at, first] = [key(), newRecord("first")];
    await store.write(at, first, undefined);
    const created = await store.write(at, newRecord("second"), undefined);
    expect(!created, "write without an expected revision has to answer false");
    await expectInPlace(store, at, first, "it");
  }),

  defineCheck("swaps the record of the expected revision", async ({ store, key }) => {
    const [at, first, second] = [key(), newRecord("first"), newRecord("second")];
    await store.write(at, first, undefined);
    expect(await store.write(at, second, first.revision), "write has to answer true");
    await expectInPlace(store, at, second, "a swap");
  }),

  defineCheck("leaves a record of another revision as it is", async ({ store, key }) => {
    const [at, first, second] = [key(), newRecord("first"), newRecord("second")];
    await store.write(at, first, undefined);
    await store.write(at, second, first.revision);
    const swapped = await store.write(at, newRecord("third"), first.revision);
    expect(!swapped, "write with a revision that is not in place any more has to answer false");
    await expectInPlace(store, at, second, "it");
  }),

  defineCheck("swaps nothing where there is no record", async ({ store, key }) => {
    const at = key();
    const swapped = await store.write(at, newRecord(), newRecord().revision);
    expect(!swapped, "write with an expected revision has to answer false where there is none");
    await expectInPlace(store, at, undefined, "it");
  }),

  defineCheck("answers true to the same write again", async ({ store, key }) => {
    const [at, first, second] = [key(), newRecord("first"), newRecord("second")];
    const needed = "the same write has to answer true again while its record is in place";
    await store.write(at, first, undefined);
    expect(await store.write(at, first, undefined), `created: ${needed}`);
    await store.write(at, second, first.revision);
    expect(await store.write(at, second, first.revision), `swapped: ${needed}`);
    await expectInPlace(store, at, second, "it");
  }),

  defineCheck("carries out no write a second time", async ({ store, key }) => {
    const [at, first, second] = [key(), newRecord("first"), newRecord("second")];
    await store.write(at, first, undefined);
    await store.write(at, second, first.revision);
    const again = await store.write(at, first, undefined);
    expect(!again, "a write that was resent after a later one has to answer false");
    await expectInPlace(store, at, second, "it");
  }),
];

/** What deleting has to do. */
export const deleteChecks: readonly StoreCheck[] = [
  defineCheck("deletes the record of the expected revision", async ({ store, key }) => {
    const [at, first] = [key(), newRecord("first")];
    await store.write(at, first, undefined);
    expect(await store.delete(at, first.revision), "delete has to answer true");
    await expectInPlace(store, at, undefined, "it");
    expect(await store.delete(at, first.revision), "delete has to answer true where there is none");
  }),

  defineCheck("deletes no record of another revision", async ({ store, key }) => {
    const [at, first, second] = [key(), newRecord("first"), newRecord("second")];
    await store.write(at, first, undefined);
    await store.write(at, second, first.revision);
    expect(!(await store.delete(at, first.revision)), "delete has to answer false");
    await expectInPlace(store, at, second, "it");
  }),

  defineCheck("creates a record again after it was deleted", async ({ store, key }) => {
    const [at, first, second] = [key(), newRecord("first"), newRecord("second")];
    await store.write(at, first, undefined);
    await store.delete(at, first.revision);
    const late = await store.write(at, newRecord("late"), first.revision);
    expect(!late, "write has to answer false where the expected revision was deleted");
    expect(await store.write(at, second, undefined), "write has to answer true where it is gone");
    await expectInPlace(store, at, second, "it");
  }),
];
