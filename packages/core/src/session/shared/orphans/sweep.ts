import { guardHook } from "../../../reports/events.ts";
import { processLabel } from "../../../reports/process-label.ts";
import type { Receipt } from "../../../reports/receipt.ts";
import { startWait } from "../../../time/signals.ts";
import { Heartbeat } from "../heartbeat.ts";
import type { Actor } from "../look.ts";
import { prefixes } from "../record-keys.ts";
import { randomId } from "../../../values/random-id.ts";
import type { SessionStore } from "../store.ts";
import { bounded } from "../swap/bounded.ts";
import type { Shelf } from "../swap/shelf.ts";
import { createStoreClock, type StoreClock } from "../swap/store-clock.ts";
import type { LeftOver } from "./left-over.ts";
import type { SweepResult, SweepSettings } from "./sweep-options.ts";
import type { Visited, Visitor } from "./visit.ts";

/** One run of a sweep: who it is in the store, and what it has found. */
export class Sweep implements Visitor {
  readonly settings: SweepSettings;
  readonly actor: Actor;
  /** Accounts that others are at. */
  readonly unfinished: Visited[] = [];
  readonly #store: SessionStore;
  readonly #clock: StoreClock;
  readonly #heart: Heartbeat;
  readonly #receipts: Receipt[] = [];
  readonly #left = new Map<string, readonly LeftOver[]>();
  readonly #tell: (receipt: Receipt) => void;
  #total = 0;
  #done = 0;

  constructor(store: SessionStore, settings: SweepSettings) {
    const { limits, label, onReceipt } = settings;
    const id = randomId();
    this.settings = settings;
    this.actor = { id, label: label ?? processLabel() ?? id, keep: 0 };
    this.#store = store;
    this.#clock = createStoreClock(store, limits);
    this.#heart = new Heartbeat({
      store,
      clock: this.#clock,
      limits,
      id,
      keep: 0,
      uses: () => [],
    });
    this.#tell = guardHook(onReceipt);
  }

  get isStopped(): boolean {
    return this.settings.signal?.aborted === true;
  }

  /** Becomes a member of the store, as whoever ends has to be one. @throws {StoreError} */
  async begin(): Promise<void> {
    await this.#heart.beat();
    this.#heart.start();
  }

  /** It never rejects. */
  async end(): Promise<void> {
    await this.#heart.stop();
  }

  /** The keys of all accounts, in an order of its own: several sweeps seldom meet then. @throws {StoreError} */
  async listKeys(): Promise<readonly string[]> {
    const keys: { readonly key: string; readonly order: number }[] = [];
    const list = this.#store.list(prefixes.account)[Symbol.asyncIterator]();
    for (;;) {
      const next = await bounded(() => list.next(), this.settings.limits);
      if (next.done) break;
      keys.push({ key: next.value, order: Math.random() });
    }
    return keys.toSorted((one, other) => one.order - other.order).map(({ key }) => key);
  }

  shelfOf(key: string): Shelf {
    return { store: this.#store, key, limits: this.settings.limits, clock: this.#clock };
  }

  /** Waits until then on the clock of `performance.now()`, or until the sweep is stopped. */
  async waitUntil(time: number): Promise<void> {
    const { signal } = this.settings;
    // Timers may be early by a fraction.
    for (;;) {
      const left = time - performance.now();
      if (left <= 0 || this.isStopped) return;
      const { elapsed, stop } = startWait(left);
      signal?.addEventListener("abort", stop);
      await elapsed;
      signal?.removeEventListener("abort", stop);
    }
  }

  /** So many accounts are to be looked at. */
  expect(total: number): void {
    this.#total = total;
  }

  take(receipt: Receipt): void {
    this.#receipts.push(receipt);
    this.#tell(receipt);
  }

  /** An account is done with, and this is left of it. */
  finish(key: string, left: readonly LeftOver[]): void {
    this.#left.set(key, left);
    this.#done += 1;
    guardHook(this.settings.onProgress)({ done: this.#done, total: this.#total });
  }

  /** By now this is left of it. */
  correct(key: string, left: readonly LeftOver[]): void {
    this.#left.set(key, left);
  }

  result(): SweepResult {
    return { receipts: this.#receipts, left: [...this.#left.values()].flat() };
  }
}
