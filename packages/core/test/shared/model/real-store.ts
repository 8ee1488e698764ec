import { serialiseBeat } from "../../../src/session/shared/beat-text.ts";
import { beatKeptFor, defaultLimits } from "../../../src/session/shared/limits.ts";
import {
  accountKey,
  beatKey,
  prefixes,
  receiptKey,
} from "../../../src/session/shared/record-keys.ts";
import { serialiseRecord } from "../../../src/session/shared/record-write.ts";
import type { SessionStore } from "../../../src/session/shared/store.ts";
import { memoryStore } from "../../../src/session/shared/stores/memory-store.ts";
import { readSeen, type Shelf } from "../../../src/session/shared/swap/shelf.ts";
import type { Sight } from "./ops.ts";
import type { LateWrite, World } from "./world.ts";

/** A store that is written along with a world, and has to answer the same. */
export class RealStore {
  now = 0;
  readonly #store: SessionStore = memoryStore({ now: () => this.now });
  readonly #key = accountKey("acc0".padEnd(32, "0"));
  readonly #shelf: Shelf;
  #made = 0;

  constructor() {
    const clock = { sync: async () => this.now, now: () => this.now };
    this.#shelf = { store: this.#store, key: this.#key, limits: defaultLimits, clock };
  }

  async see(): Promise<Sight> {
    const seen = await readSeen(this.#shelf);
    const receipts = new Set<string>();
    for await (const key of this.#store.list(prefixes.receipt))
      receipts.add(key.slice(prefixes.receipt.length));
    return { ...seen, receipts };
  }

  async write({ record, revision, expected }: LateWrite): Promise<boolean> {
    return this.#store.write(this.#key, { text: serialiseRecord(record), revision }, expected);
  }

  async beat(world: World, id: string): Promise<void> {
    const beat = world.beats[id];
    if (beat === undefined) return;
    await this.#put(beatKey(id), serialiseBeat(beat), beatKeptFor(0, defaultLimits));
  }

  async tell(session: string, outcomes: readonly string[]): Promise<void> {
    await this.#put(receiptKey(session), JSON.stringify(outcomes), defaultLimits.receiptKept);
  }

  async #put(key: string, text: string, keepFor: number): Promise<void> {
    const before = await this.#store.read(key);
    const revision = (this.#made += 1).toString(16).padStart(32, "d");
    await this.#store.write(key, { text, revision }, before?.revision, keepFor);
  }
}
