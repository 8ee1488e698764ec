import { startTimer } from "../../time/signals.ts";
import { ageOf, type Moment, now } from "../../time/moment.ts";
import { serialiseBeat } from "./beat-text.ts";
import { beatKeptFor, type Limits } from "./limits.ts";
import { beatKey } from "./record-keys.ts";
import { randomId } from "../../values/random-id.ts";
import type { SessionStore } from "./store.ts";
import { bounded } from "./swap/bounded.ts";
import type { StoreClock } from "./swap/store-clock.ts";

/** Who lives, and how it is told. */
export interface HeartbeatSetup {
  readonly store: SessionStore;
  readonly clock: StoreClock;
  readonly limits: Limits;
  /** Its id as a member. */
  readonly id: string;
  /** For how long the account stays signed on after it, in ms. */
  readonly keep: number;
  /** The sessions that its next call or a running one goes under. */
  uses(): readonly string[];
  /** What is done after each sign of life; told why it was not written. It never rejects. */
  onBeat?(failure?: unknown): Promise<void>;
}

/** The signs of life of one member, as long as it is one. They never keep a process running. */
export class Heartbeat {
  readonly #setup: HeartbeatSetup;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pending: Promise<void> | undefined;
  #isRunning = false;
  /** That of the last sign of life; unknown after one that was not answered. */
  #revision: string | undefined;
  #isKnown = true;
  #lastGood: Moment = { date: Number.NEGATIVE_INFINITY, time: Number.NEGATIVE_INFINITY };

  constructor(setup: HeartbeatSetup) {
    this.#setup = setup;
  }

  /** Whether the last one that was written is younger than so many ms, on both clocks. */
  isYounger(milliseconds: number): boolean {
    return ageOf(this.#lastGood) < milliseconds;
  }

  /**
   * Gives a sign of life now; one for all who ask together.
   *
   * @throws {StoreError} where the store does not take it.
   */
  beat(): Promise<void> {
    this.#pending ??= this.#write().finally(() => {
      this.#pending = undefined;
    });
    return this.#pending;
  }

  /** Goes on by itself from here on. */
  start(): void {
    if (this.#isRunning) return;
    this.#isRunning = true;
    this.#schedule();
  }

  /** Takes the last sign of life back: this member is gone. It never rejects. */
  async stop(): Promise<void> {
    this.#isRunning = false;
    clearTimeout(this.#timer);
    await this.#pending?.catch(() => {});
    this.#lastGood = { date: Number.NEGATIVE_INFINITY, time: Number.NEGATIVE_INFINITY };
    await this.#takeBack().catch(() => {});
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    this.#timer = startTimer(() => void this.#tick(), this.#setup.limits.beat);
    (this.#timer as { unref?: () => void }).unref?.();
  }

  async #tick(): Promise<void> {
    const failure: unknown = await this.beat().then(
      () => undefined,
      (error: unknown) => error,
    );
    if (this.#isRunning) await this.#setup.onBeat?.(failure);
    if (this.#isRunning) this.#schedule();
  }

  async #write(): Promise<void> {
    const { clock, limits } = this.#setup;
    const began = now();
    const until = (await clock.sync()) + limits.gone;
    if (!(await this.#put(until))) {
      // One that was given up came true after all.
      this.#isKnown = false;
      await this.#put(until);
    }
    this.#lastGood = began;
  }

  async #put(until: number): Promise<boolean> {
    const { store, limits, id, keep } = this.#setup;
    const expected = await this.#lastRevision();
    const record = {
      text: serialiseBeat({ until, uses: this.#setup.uses() }),
      revision: randomId(),
    };
    this.#isKnown = false;
    const isInPlace = await bounded(
      () => store.write(beatKey(id), record, expected, beatKeptFor(keep, limits)),
      limits,
    );
    if (isInPlace) this.#revision = record.revision;
    this.#isKnown = isInPlace;
    return isInPlace;
  }

  async #lastRevision(): Promise<string | undefined> {
    const { store, limits, id } = this.#setup;
    if (!this.#isKnown) {
      this.#revision = (await bounded(() => store.read(beatKey(id)), limits))?.revision;
      this.#isKnown = true;
    }
    return this.#revision;
  }

  async #takeBack(): Promise<void> {
    const { store, limits, id } = this.#setup;
    const revision = await this.#lastRevision();
    if (revision === undefined) return;
    await bounded(() => store.delete(beatKey(id), revision), limits);
    this.#revision = undefined;
  }
}
