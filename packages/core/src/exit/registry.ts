import { countForeign } from "./listeners.ts";
import { dieOf, type EndingSignal, endingSignals, type ExitingProcess } from "./process.ts";

/** Ends what one registration holds, within its budget. It never rejects. */
type Ending = () => Promise<void>;

/** What all copies of this package in one process share, so that none takes another's listeners for the app's. */
export interface ExitRegistry {
  /** Listens for the end of the process until what it gives is called. */
  add(ending: Ending): () => void;
}

const place = Symbol.for("@signoff/core/exit");

/** The registry of the process: that of the copy which came first. */
export function registryOf(process: ExitingProcess): ExitRegistry {
  const found = (process as { [place]?: ExitRegistry })[place];
  if (found) return found;
  const registry = new Registry(process);
  Object.defineProperty(process, place, { value: registry });
  return registry;
}

/** In ms. A package manager passes on what the terminal has sent to both: that is one wish to end, not two. */
const echo = 100;

class Registry implements ExitRegistry {
  readonly #process: ExitingProcess;
  readonly #endings = new Set<Ending>();
  readonly #begun = new WeakSet<Ending>();
  readonly #listeners: ReadonlyMap<string, (value: never) => void>;
  #ending = false;
  #signalledAt: number | undefined;
  #leave: (() => void) | undefined;
  #failed = false;

  constructor(process: ExitingProcess) {
    this.#process = process;
    this.#listeners = new Map<string, (value: never) => void>([
      ...endingSignals.map((signal) => [signal, () => this.#onSignal(signal)] as const),
      ["uncaughtException", (error: unknown) => this.#onUncaught(error)],
      ["beforeExit", () => this.#end()],
    ]);
  }

  add(ending: Ending): () => void {
    if (this.#endings.size === 0) this.#listen();
    this.#endings.add(ending);
    return () => {
      if (this.#endings.delete(ending) && this.#endings.size === 0) this.#stop();
    };
  }

  /** In front of all others: a listener for once would be gone by the time that it is counted. */
  #listen(): void {
    this.#signalledAt = undefined;
    this.#leave = undefined;
    this.#failed = false;
    for (const [event, listener] of this.#listeners) this.#process.prependListener(event, listener);
  }

  #stop(): void {
    this.#endings.clear();
    for (const [event, listener] of this.#listeners) this.#process.off(event, listener);
  }

  /** One end for all who ask meanwhile. */
  #end(): void {
    if (this.#ending) return;
    this.#ending = true;
    void this.#endAll().then(() => {
      this.#ending = false;
      this.#stop();
      this.#leave?.();
    });
  }

  /** With those that are added while others end. */
  async #endAll(): Promise<void> {
    const due = [...this.#endings].filter((ending) => !this.#begun.has(ending));
    if (due.length === 0) return;
    for (const ending of due) this.#begun.add(ending);
    await Promise.all(due.map((ending) => ending()));
    await this.#endAll();
  }

  #onSignal(signal: EndingSignal): void {
    const now = performance.now();
    const since = this.#signalledAt === undefined ? undefined : now - this.#signalledAt;
    if (since !== undefined && since < echo) return;
    this.#signalledAt = now;
    const leave = this.#isAlone(signal) ? () => dieOf(signal, this.#process) : () => {};
    this.#leave ??= leave;
    if (since === undefined) {
      this.#end();
    } else {
      this.#stop();
      leave();
    }
  }

  /** The first error is told, whatever else began the end: those that follow may come of it. */
  #onUncaught(error: unknown): void {
    if (!this.#failed && this.#isAlone("uncaughtException")) {
      this.#failed = true;
      // Out of the promise, so that the runtime reports it as it would have.
      this.#leave = () => setTimeout(() => rethrow(error));
    }
    this.#end();
  }

  #isAlone(event: string): boolean {
    return countForeign(event, this.#listeners.get(event), this.#process) === 0;
  }
}

function rethrow(error: unknown): never {
  throw error;
}
