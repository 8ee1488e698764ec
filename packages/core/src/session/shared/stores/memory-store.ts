import type { SessionStore, StoredRecord } from "../store.ts";

/** How a {@link memoryStore} is made. */
export interface MemoryStoreOptions {
  /** Its clock, in ms since the epoch. Default: `Date.now`. */
  readonly now?: () => number;
}

interface Kept {
  readonly record: StoredRecord;
  /** When it may go. */
  readonly until: number;
}

/**
 * A store in the memory of this process: for tests, and for several sessions of one process. It is gone with the process, and
 * so is what it knows of sessions that are still open then.
 */
export function memoryStore({ now = Date.now }: MemoryStoreOptions = {}): SessionStore {
  const records = new Map<string, Kept>();

  function find(key: string): StoredRecord | undefined {
    const kept = records.get(key);
    if (kept === undefined || kept.until > now()) return kept?.record;
    records.delete(key);
    return undefined;
  }

  return {
    async read(key) {
      const found = find(key);
      return found && { text: found.text, revision: found.revision };
    },
    async write(key, { text, revision }, expected, keepFor = Infinity) {
      const found = find(key)?.revision;
      if (found !== expected) return found === revision;
      records.set(key, { record: { text, revision }, until: now() + keepFor });
      return true;
    },
    async delete(key, expected) {
      const found = find(key)?.revision;
      if (found === expected) records.delete(key);
      return found === expected || found === undefined;
    },
    async *list(prefix) {
      for (const key of [...records.keys()].toSorted()) {
        if (key.startsWith(prefix) && find(key) !== undefined) yield key;
      }
    },
    now: async () => now(),
  };
}
