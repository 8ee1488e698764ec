import { orAborted, startWait } from "../../../time/signals.ts";
import type { Limits } from "../limits.ts";

/** Waits for what others are at: each time longer, and not all at the same moment. */
export class Poll {
  readonly #limits: Pick<Limits, "pollFrom" | "pollTo">;
  readonly #end: number;
  readonly #signal: AbortSignal | undefined;
  #wait: number;

  /** @param end on the clock of `performance.now()`. */
  constructor(
    limits: Pick<Limits, "pollFrom" | "pollTo">,
    end: number,
    signal: AbortSignal | undefined,
  ) {
    this.#limits = limits;
    this.#end = end;
    this.#signal = signal;
    this.#wait = limits.pollFrom;
  }

  /** Waits; whether there is time for another look. */
  async again(): Promise<boolean> {
    const left = this.#end - performance.now();
    if (left <= 0 || this.#signal?.aborted) return false;
    const { elapsed, stop } = startWait(Math.min(left, this.#wait * (0.5 + Math.random())));
    this.#wait = Math.min(2 * this.#wait, this.#limits.pollTo);
    await orAborted(elapsed, this.#signal)
      .catch(() => {})
      .finally(stop);
    return this.#signal?.aborted !== true;
  }
}
