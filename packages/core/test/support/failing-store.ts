import { memoryStore } from "../../src/shared.ts";
import type { SessionStore } from "../../src/session/shared/store.ts";

/** A store that can be lost, and that counts what is asked of it. */
export interface FailingStore extends SessionStore {
  /** `down` rejects, `silent` never answers, `full` takes nothing, `deaf` does what it is told and does not say so. */
  mood: "well" | "down" | "silent" | "full" | "deaf";
  /** How many times anything was asked of it. */
  asked: number;
}

/** One over memory. */
export function failingStore(inner: SessionStore = memoryStore()): FailingStore {
  async function through<Value>(writes: boolean, call: () => Promise<Value>): Promise<Value> {
    store.asked += 1;
    const { mood } = store;
    if (mood === "silent") return new Promise<never>(() => {});
    if (mood === "down" || (mood === "full" && writes)) throw new Error("no store");
    const answer = await call();
    if (mood === "deaf" && writes) throw new Error("the answer was lost");
    return answer;
  }
  const store: FailingStore = {
    mood: "well",
    asked: 0,
    read: (key) => through(false, () => inner.read(key)),
    write: (...args) => through(true, () => inner.write(...args)),
    delete: (...args) => through(true, () => inner.delete(...args)),
    list: (prefix) => inner.list(prefix),
    now: () => through(false, () => inner.now()),
  };
  return store;
}
