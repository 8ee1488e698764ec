import type { Limits } from "../limits.ts";
import type { SessionStore } from "../store.ts";
import { bounded } from "./bounded.ts";

/** The store's clock, carried on by the monotonic one of this process between two questions. */
export interface StoreClock {
  /** Asks the store. In ms since the epoch. */
  sync(): Promise<number>;
  /** @throws {RangeError} before the first {@link StoreClock.sync}. */
  now(): number;
}

export function createStoreClock(store: SessionStore, limits: Limits): StoreClock {
  let offset: number | undefined;
  return {
    async sync() {
      const before = performance.now();
      const now = await bounded(() => store.now(), limits);
      // Taken at the question: time that the answer took makes nobody seem gone.
      offset = now - before;
      return now;
    },
    now() {
      if (offset === undefined) throw new RangeError("The store's clock was not asked yet.");
      return performance.now() + offset;
    },
  };
}
