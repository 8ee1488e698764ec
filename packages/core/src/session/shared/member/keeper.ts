import type { SessionParts } from "../../ending/session-life.ts";

/** What one member does for all. */
export class Keeper {
  #stop: (() => void) | undefined;
  #isKeeping = false;
  #work: Promise<unknown> | undefined;

  /** Whether it ends sessions that are in nobody's way. */
  get isBusy(): boolean {
    return this.#work !== undefined;
  }

  /** Keeps the session alive at the provider, from when it is given the parts to when it is not. */
  keepOpen(parts: Pick<SessionParts, "keepOpen"> | undefined): void {
    if ((parts !== undefined) === this.#isKeeping) return;
    this.#isKeeping = parts !== undefined;
    this.#stop?.();
    this.#stop = parts?.keepOpen();
  }

  /** Goes on behind the beats, one at a time. */
  tidyUp(work: () => Promise<unknown>): void {
    this.#work ??= work()
      .catch(() => {})
      .finally(() => {
        this.#work = undefined;
      });
  }

  /** Resolves when nothing goes on. */
  async settle(): Promise<void> {
    await this.#work;
  }
}
