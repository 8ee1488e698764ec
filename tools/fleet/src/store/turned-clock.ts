import type { SessionStore } from "@signoff/core/shared";

/** A store whose clock is so many ms ahead. */
export function turnClock(store: SessionStore, ahead: number): SessionStore {
  return {
    read: (key) => store.read(key),
    write: (key, record, expected, keepFor) => store.write(key, record, expected, keepFor),
    delete: (key, expected) => store.delete(key, expected),
    list: (prefix) => store.list(prefix),
    now: async () => (await store.now()) + ahead,
  };
}
