import { randomId } from "../../../values/random-id.ts";
import type { SessionStore, StoredRecord } from "../store.ts";

/** One thing that a store has to do. */
export interface StoreCheck {
  /** What it has to do, such as `"creates no record where there is one"`. */
  readonly name: string;
  /**
   * Tries it under keys of its own, and removes them afterwards.
   *
   * @throws {Error} which says what the store did, and what it has to do instead.
   */
  run(store: SessionStore): Promise<void>;
}

/** What a check works with. */
export interface Bench {
  /** The store; what is written through it is removed after the check. */
  readonly store: SessionStore;
  /** A key of this check alone. */
  key(kind?: "account" | "beat" | "receipt"): string;
}

/** Longer than any store takes for the slowest check. */
const patience = 60_000;

/** A check that removes what it has written, and that ends also where the store does not. */
export function defineCheck(name: string, attempt: (bench: Bench) => Promise<void>): StoreCheck {
  return {
    name,
    async run(store) {
      const written = new Set<string>();
      const bench = { store: noting(store, written), key: newKey };
      try {
        await orLate(attempt(bench), `did not end within ${patience / 1000} s`);
      } finally {
        for (const key of written) await orLate(remove(store, key), `cannot remove ${key}`);
      }
    },
  };
}

/** @throws {Error} where it does not hold. */
export function expect(holds: boolean, problem: string): void {
  if (!holds) throw new Error(problem);
}

/** A record that nobody has written before. */
export function newRecord(text = "{}"): StoredRecord {
  return { text, revision: randomId() };
}

/** The same key is never made again. */
function newKey(kind = "account"): string {
  return `${kind}/${randomId()}`;
}

function noting(store: SessionStore, written: Set<string>): SessionStore {
  return {
    read: (key) => store.read(key),
    write(key, record, expected, keepFor) {
      written.add(key);
      return store.write(key, record, expected, keepFor);
    },
    delete: (key, expected) => store.delete(key, expected),
    list: (prefix) => store.list(prefix),
    now: () => store.now(),
  };
}

async function remove(store: SessionStore, key: string): Promise<void> {
  const left = await store.read(key);
  if (left !== undefined) await store.delete(key, left.revision);
}

async function orLate<Value>(work: Promise<Value>, problem: string): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(problem)), patience);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
