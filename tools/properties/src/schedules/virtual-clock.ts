import { setImmediate } from "node:timers/promises";

/** Time that passes only when nothing else is left to do: hours of waiting take milliseconds, and every run the same. */
export interface VirtualClock extends Disposable {
  /** Ms since the clock was installed. */
  now(): number;
  /** Calls back after so many ms; for the model itself, whose timers are not counted in `pending`. */
  after(milliseconds: number, run: () => void): void;
  wait(milliseconds: number): Promise<void>;
  /** How many timers of the tested code are set. */
  readonly pending: number;
  /**
   * Lets time pass until the promise is settled.
   *
   * @throws {Error} when it still waits and no timer is left that could move it.
   */
  runUntil<Value>(promise: Promise<Value>): Promise<Value>;
  /** Lets time pass until no timer is left. */
  runOut(): Promise<void>;
}

interface Timer {
  readonly at: number;
  readonly run: () => void;
  readonly own: boolean;
}

/** The date at which every clock starts, in ms since 1970. */
export const startDate: number = Date.UTC(2030, 0, 1);

/** No schedule needs as many; more are timers that set each other for ever. */
const mostSteps = 50_000;

/**
 * Puts a virtual clock in place of the timers, `performance.now` and `Date.now` until it is disposed of.
 *
 * @param onStep called between any two timers, when all promises have run.
 */
export function installVirtualClock(onStep: () => void): VirtualClock {
  const timers = new Set<Timer>();
  let now = 0;
  let steps = 0;

  function add(milliseconds: number, run: () => void, own: boolean): Timer {
    const timer = { at: now + Math.max(1, milliseconds), run, own };
    timers.add(timer);
    return timer;
  }

  /** Once the event loop has turned, no promise is left that could run without a timer. */
  async function settle(): Promise<void> {
    await setImmediate();
    onStep();
  }

  function fireNext(): boolean {
    const next = earliest(timers);
    if (!next) return false;
    if ((steps += 1) > mostSteps) throw new Error("the timers never come to an end");
    timers.delete(next);
    now = Math.max(now, next.at);
    next.run();
    return true;
  }

  const restore = replaceAll([
    [globalThis, "setTimeout", (run: () => void, ms = 0) => add(ms, run, false)],
    [globalThis, "clearTimeout", (timer: Timer) => timers.delete(timer)],
    [performance, "now", () => now],
    [Date, "now", () => startDate + now],
  ]);

  return {
    now: () => now,
    after: (milliseconds, run) => void add(milliseconds, run, true),
    wait: (milliseconds) =>
      new Promise((resolve) => {
        add(milliseconds, resolve, true);
      }),
    get pending() {
      return [...timers].filter(({ own }) => !own).length;
    },
    async runUntil(promise) {
      const ended = new AbortController();
      const end = (): void => ended.abort();
      promise.then(end, end);
      for (await settle(); !ended.signal.aborted; await settle()) {
        if (!fireNext()) throw new Error("something waits for ever: no timer is left to end it");
      }
      return promise;
    },
    async runOut() {
      for (await settle(); fireNext(); await settle());
    },
    [Symbol.dispose]: restore,
  };
}

/** Of several at one time the one that was set first. */
function earliest(timers: ReadonlySet<Timer>): Timer | undefined {
  let found: Timer | undefined;
  for (const timer of timers) if (!found || timer.at < found.at) found = timer;
  return found;
}

type Replacement = readonly [holder: object, name: string, replacement: unknown];

/** Puts functions in the place of others; gives what takes them back. */
function replaceAll(replacements: readonly Replacement[]): () => void {
  const undo = replacements.map(([holder, name, value]) => {
    const before = Object.getOwnPropertyDescriptor(holder, name);
    Object.defineProperty(holder, name, { value, configurable: true, writable: true });
    return (): void => {
      if (before) Object.defineProperty(holder, name, before);
      else Reflect.deleteProperty(holder, name);
    };
  });
  return () => {
    for (const restore of undo) restore();
  };
}
