import type { SessionStore, StoredRecord } from "@signoff/core/shared";
import { type AccountLook, lookAtAccount } from "../store/account-view.ts";
import { changesBetween } from "../store/changes.ts";
import type { Moment, Moments } from "./moments.ts";

/** A store whose steps are moments of a worker, named by what they do to the account. */
export function watchStore(store: SessionStore, moments: Moments): SessionStore {
  const known = new Map<string, AccountLook | undefined>();

  function namesOf(key: string, record: StoredRecord): string[] {
    if (key.startsWith("beat/")) return ["beat"];
    if (key.startsWith("receipt/")) return ["receipt"];
    return changesBetween(known.get(key), lookAtAccount(record.text));
  }

  return {
    async read(key) {
      const record = await store.read(key);
      if (!key.startsWith("account/")) return record;
      known.set(key, record && lookAtAccount(record.text));
      moments.reach("after read");
      return record;
    },
    async write(key, record, expected, keepFor) {
      const names = namesOf(key, record);
      moments.reach(...names.map((name) => `before ${name}` as Moment));
      const isInPlace = await store.write(key, record, expected, keepFor);
      if (isInPlace) moments.reach(...names.map((name) => `after ${name}` as Moment));
      return isInPlace;
    },
    delete: (key, expected) => store.delete(key, expected),
    list: (prefix) => store.list(prefix),
    now: () => store.now(),
  };
}
