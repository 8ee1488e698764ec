import { isStoreError, StoreError } from "../../../errors/store-error.ts";
import { orAborted, startWait } from "../../../time/signals.ts";
import type { AccountRecord } from "../record.ts";
import { randomId } from "../../../values/random-id.ts";
import { serialiseRecord } from "../record-write.ts";
import { type Decision, isNext, type Why } from "../transitions/decision.ts";
import { bounded } from "./bounded.ts";
import { readSeen, type Seen, type Shelf } from "./shelf.ts";

/** What came of a transition. */
export type Swapped =
  | { readonly written: true; readonly record: AccountRecord; readonly revision: string }
  | (Pick<Seen, "record" | "revision"> & { readonly written: false; readonly why: Why });

export interface SwapOptions {
  /**
   * Whether an earlier write of this swap is in place after all, told by one's own turn or session. It is asked when a write
   * was not answered, or answered as not in place.
   */
  readonly settled?: ((record: AccountRecord) => boolean) | undefined;
  /** For how long it is tried, in ms. Default: three calls to the store. */
  readonly patience?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * One transition in a store: reads, decides and writes; where the write is not in place, reads and decides anew.
 *
 * @throws {StoreError} where the store does not take it in time, or the record is none that this version may write.
 */
export async function swap(
  shelf: Shelf,
  decide: (seen: Seen) => Decision | Promise<Decision>,
  options: SwapOptions = {},
): Promise<Swapped> {
  const { patience = 3 * shelf.limits.storeCall, signal } = options;
  const end = performance.now() + patience;
  const tries = new Tries(shelf, decide, options.settled);
  for (let wait = shelf.limits.pollFrom; ; wait = Math.min(2 * wait, shelf.limits.pollTo)) {
    const swapped = await tries.once(end);
    if (swapped !== undefined) return swapped;
    const { elapsed, stop } = startWait(Math.random() * wait);
    await orAborted(elapsed, signal).finally(stop);
  }
}

class Tries {
  readonly #shelf: Shelf;
  readonly #decide: (seen: Seen) => Decision | Promise<Decision>;
  readonly #settled: ((record: AccountRecord) => boolean) | undefined;
  #written = false;

  constructor(
    shelf: Shelf,
    decide: (seen: Seen) => Decision | Promise<Decision>,
    settled: SwapOptions["settled"],
  ) {
    this.#shelf = shelf;
    this.#decide = decide;
    this.#settled = settled;
  }

  /** `undefined`: not in place, but there is time for another try. */
  async once(end: number): Promise<Swapped | undefined> {
    try {
      const swapped = await this.#try();
      if (swapped !== undefined || performance.now() < end) return swapped;
    } catch (error) {
      if (!isStoreError(error) || !error.retryable || performance.now() >= end) throw error;
      return undefined;
    }
    throw new StoreError(
      `Others changed ${this.#shelf.key} again and again; try again, or allow more time.`,
      { reason: "busy" },
    );
  }

  async #try(): Promise<Swapped | undefined> {
    const seen = await readSeen(this.#shelf);
    const { record, revision } = seen;
    if (this.#written && record !== undefined && revision !== undefined && this.#settled?.(record))
      return { written: true, record, revision };
    const decision = await this.#decide(seen);
    if (!isNext(decision)) return { written: false, why: decision.why, record, revision };
    return this.#write(decision.next, revision);
  }

  async #write(next: AccountRecord, expected: string | undefined): Promise<Swapped | undefined> {
    const { store, key, limits } = this.#shelf;
    const revision = randomId();
    const text = serialiseRecord(next);
    this.#written = true;
    const inPlace = await bounded(() => store.write(key, { text, revision }, expected), limits);
    return inPlace ? { written: true, record: next, revision } : undefined;
  }
}
