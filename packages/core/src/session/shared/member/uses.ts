import type { Call } from "../../../call/call.ts";
import { within } from "../../../time/within.ts";
import type { Held } from "./held.ts";

/** Which calls of the app run under which session. */
export class Uses<Grant> {
  readonly #calls = new Map<Call, Held<Grant>>();
  readonly #idle = new Set<() => void>();

  get sessions(): readonly string[] {
    return [...new Set([...this.#calls.values()].map(({ session }) => session))];
  }

  /** The call goes on under this one from now on, until it ends. */
  begin(call: Call, held: Held<Grant>): void {
    const isNew = !this.#calls.has(call);
    this.#calls.set(call, held);
    if (isNew) call.onEnd(() => this.release(call));
  }

  /** The call waits for another session. */
  release(call: Call): void {
    this.#calls.delete(call);
    if (this.#calls.size > 0) return;
    for (const resolve of this.#idle) resolve();
    this.#idle.clear();
  }

  /** Resolves when no call is left, or after so many ms. */
  async drain(milliseconds: number): Promise<void> {
    if (this.#calls.size === 0) return;
    await within(milliseconds, new Promise<void>((resolve) => this.#idle.add(resolve)));
  }
}
