import type { SessionStore } from "../store.ts";
import { defineCheck, expect, newRecord, type StoreCheck } from "./check.ts";

/** More than a page of most stores. */
const many = 120;

async function keysOf(store: SessionStore, prefix: string): Promise<string[]> {
  const keys: string[] = [];
  for await (const key of store.list(prefix)) keys.push(key);
  return keys;
}

/** What listing has to give. */
export const listChecks: readonly StoreCheck[] = [
  defineCheck("lists the keys of each kind", async ({ store, key }) => {
    const kinds = ["account", "beat", "receipt"] as const;
    const keys = kinds.map((kind) => key(kind));
    for (const one of keys) await store.write(one, newRecord(), undefined, 60_000);
    for (const [index, kind] of kinds.entries()) {
      const listed = await keysOf(store, `${kind}/`);
      expect(listed.includes(keys[index]!), `list has to give what was written under ${kind}/`);
      const others = listed.filter((one) => !one.startsWith(`${kind}/`));
      expect(others.length === 0, `list("${kind}/") may not give other keys: ${others[0]}`);
    }
  }),

  defineCheck("lists by any beginning of a key", async ({ store, key }) => {
    const at = key();
    await store.write(at, newRecord(), undefined);
    for (const length of ["account/".length + 1, 20, at.length]) {
      const prefix = at.slice(0, length);
      const listed = await keysOf(store, prefix);
      expect(listed.includes(at), `list("${prefix}") has to give ${at}`);
      expect(
        listed.every((one) => one.startsWith(prefix)),
        `list("${prefix}") may not give other keys`,
      );
    }
    expect((await keysOf(store, `${at}0`)).length === 0, "list may give no shorter keys");
  }),

  defineCheck("lists no key that was deleted", async ({ store, key }) => {
    const [at, record] = [key("receipt"), newRecord()];
    await store.write(at, record, undefined);
    await store.delete(at, record.revision);
    expect(!(await keysOf(store, "receipt/")).includes(at), "list may not give it any more");
  }),

  defineCheck("lists all of many keys, each once", async ({ store, key }) => {
    const keys = Array.from({ length: many }, () => key("receipt"));
    for (const one of keys) await store.write(one, newRecord(), undefined);
    const listed = await keysOf(store, "receipt/");
    const missing = keys.filter((one) => !listed.includes(one));
    expect(
      missing.length === 0,
      `list has to read all pages: ${missing.length} of ${many} keys are missing`,
    );
    expect(new Set(listed).size === listed.length, "list may give no key twice");
  }),
];
