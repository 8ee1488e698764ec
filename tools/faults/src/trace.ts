import { AsyncLocalStorage, createHook } from "node:async_hooks";

/** A timer or socket that was made within a trace. */
interface Resource {
  readonly type: string;
  hasRef?(): boolean;
}

/** What a piece of work has opened and not closed yet, whatever else goes on in the process. */
export interface Trace {
  /** Runs the work; all that it starts, now or later, belongs to the trace. */
  run<Value>(work: () => Promise<Value>): Promise<Value>;
  /** Timers that keep the process running. */
  readonly timers: number;
  readonly sockets: number;
}

const storage = new AsyncLocalStorage<Map<number, Resource>>();
const owners = new Map<number, Map<number, Resource>>();

createHook({
  init(id, type, _, resource: { hasRef?(): boolean }) {
    if (type !== "Timeout" && type !== "TCPWRAP") return;
    const open = storage.getStore();
    if (!open) return;
    open.set(id, { type, hasRef: () => resource.hasRef?.() ?? true });
    owners.set(id, open);
  },
  destroy(id) {
    owners.get(id)?.delete(id);
    owners.delete(id);
  },
}).enable();

/** Makes a trace that has seen nothing yet. */
export function createTrace(): Trace {
  const open = new Map<number, Resource>();
  const count = (wanted: string): number =>
    [...open.values()].filter(({ type, hasRef }) => type === wanted && hasRef?.()).length;
  return {
    run: (work) => storage.run(open, work),
    get timers() {
      return count("Timeout");
    },
    get sockets() {
      return count("TCPWRAP");
    },
  };
}
