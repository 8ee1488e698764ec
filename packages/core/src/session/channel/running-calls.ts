import type { Call } from "../../call/call.ts";
import type { ExpectedCall } from "../../client/caller.ts";
import type { Cancellation } from "../../time/cancellation.ts";
import { startTimer } from "../../time/signals.ts";
import type { Lifecycle } from "../driver/lifecycle.ts";
import type { DrainedCalls } from "../../reports/receipt.ts";

/** The calls of a session that are under way. */
export interface RunningCalls {
  /** Takes a call in that begins. @throws {SessionEndedError} where the session takes no more. */
  admit(this: void, call: Call, cancellation: Cancellation): void;
  /** Keeps a place for a call whose code has yet to be loaded; `undefined` where the session takes no more. */
  expect(this: void): ExpectedCall | undefined;
  /** When the last call began or ended, on the clock of `performance.now()`. */
  readonly lastActivity: number;
  /** Waits for all to end, and aborts those that still run after so many ms. */
  drain(milliseconds: number, reason: (call: Call) => unknown): Promise<DrainedCalls>;
}

/** Keeps count of the calls of one session, for as long as that is open. */
export function trackRunningCalls(lifecycle: Lifecycle): RunningCalls {
  const running = new RunningSet();

  function admit(call: Call, cancellation: Cancellation): void {
    if (lifecycle.state !== "open") throw lifecycle.ended(call.details);
    running.enter(call, cancellation);
  }

  return {
    get lastActivity() {
      return running.lastActivity;
    },
    admit,
    expect: () => (lifecycle.state === "open" ? running.keepPlace(admit) : undefined),
    async drain(milliseconds, reason) {
      const total = running.size;
      await running.ended(milliseconds);
      const aborted = running.size;
      running.abort(reason);
      return { finished: total - aborted, aborted };
    },
  };
}

class RunningSet {
  lastActivity = performance.now();
  readonly #running = new Map<Call, Cancellation>();
  readonly #expected = new Set<object>();
  #onIdle: (() => void) | undefined;

  get size(): number {
    return this.#running.size + this.#expected.size;
  }

  enter(call: Call, cancellation: Cancellation): void {
    this.lastActivity = performance.now();
    this.#running.set(call, cancellation);
    call.onEnd(() => {
      this.#running.delete(call);
      this.#left();
    });
  }

  /** @param admit takes in a call that has lost its place. */
  keepPlace(admit: ExpectedCall["admit"]): ExpectedCall {
    this.lastActivity = performance.now();
    const place = {};
    this.#expected.add(place);
    return {
      admit: (call, cancellation) => {
        if (this.#expected.delete(place)) this.enter(call, cancellation);
        else admit(call, cancellation);
      },
      leave: () => {
        if (this.#expected.delete(place)) this.#left();
      },
    };
  }

  /** Waits for all to end, for so many ms at most. */
  async ended(milliseconds: number): Promise<void> {
    const timer = startTimer(() => this.#onIdle?.(), milliseconds);
    await new Promise<void>((resolve) => {
      this.#onIdle = resolve;
      if (this.size === 0) resolve();
    });
    clearTimeout(timer);
  }

  /** Aborts those that run. Whoever comes to its place from now on has lost it. */
  abort(reason: (call: Call) => unknown): void {
    this.#expected.clear();
    for (const [call, cancellation] of this.#running) cancellation.abort(reason(call));
  }

  #left(): void {
    this.lastActivity = performance.now();
    if (this.size === 0) this.#onIdle?.();
  }
}
