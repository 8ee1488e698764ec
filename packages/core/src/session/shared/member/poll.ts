import { TimeoutError } from "../../../errors/errors.ts";
import { orAborted, startWait } from "../../../time/signals.ts";
import type { Limits } from "../limits.ts";

/** For how long somebody else is waited for. */
export interface PollSetup {
  readonly limits: Limits;
  readonly provider: string;
  readonly account: string;
  /** On the clock of `performance.now()`. */
  readonly until: number;
  readonly signal?: AbortSignal | undefined;
}

/** The waits between two looks at an account: they grow, with jitter, so that many who wait do not look at once. */
export class Poll {
  readonly #setup: PollSetup;
  #wait: number;

  constructor(setup: PollSetup) {
    this.#setup = setup;
    this.#wait = setup.limits.pollFrom;
  }

  /**
   * Waits a while.
   *
   * @throws {TimeoutError} when there is no time left.
   * @throws the reason of the signal when that is aborted.
   */
  async pause(): Promise<void> {
    const { limits, until, signal } = this.#setup;
    const wait = this.#wait * (0.5 + Math.random() / 2);
    if (performance.now() + wait >= until) throw this.#late();
    const { elapsed, stop } = startWait(wait);
    await orAborted(elapsed, signal).finally(stop);
    this.#wait = Math.min(2 * this.#wait, limits.pollTo);
  }

  #late(): TimeoutError {
    const { provider, account } = this.#setup;
    return new TimeoutError(
      `Others were logging in as ${account}, or ending its sessions, until the time was over (timeout.total); try again.`,
      { provider, limit: "total", phase: "answer" },
    );
  }
}
