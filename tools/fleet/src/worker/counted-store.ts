import type { SessionStore } from "@signoff/core/shared";

/** A store that counts what is asked of it. */
export interface CountedStore extends SessionStore {
  readonly requests: number;
}

/** Counts the requests to a store. */
export function countRequests(store: SessionStore): CountedStore {
  let requests = 0;
  const counted = <Values extends unknown[], Value>(ask: (...values: Values) => Value) => {
    return (...values: Values): Value => {
      requests += 1;
      return ask(...values);
    };
  };
  return {
    read: counted((key) => store.read(key)),
    write: counted((key, record, expected, keepFor) => store.write(key, record, expected, keepFor)),
    delete: counted((key, expected) => store.delete(key, expected)),
    list: counted((prefix) => store.list(prefix)),
    now: counted(() => store.now()),
    get requests() {
      return requests;
    },
  };
}
