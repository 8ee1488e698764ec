import { createServer, type AddressInfo, type Server, type Socket } from "node:net";
import type { FaultHandle } from "../faults/order-list.ts";

/** A port on 127.0.0.1 that can be closed for a while. */
export interface Listener {
  readonly port: number;
  /** Opens it again. Rejects when somebody else has taken it meanwhile. */
  open(): Promise<void>;
  /** Refuses connections from now on; those that there are go on. */
  close(): void;
}

/** Listens on a port, 0 for any free one. */
export async function listen(
  wanted: number,
  onSocket: (socket: Socket) => void,
): Promise<Listener> {
  let server: Server | undefined;
  const start = (port: number): Promise<number> => {
    const started = createServer({ allowHalfOpen: true }, onSocket);
    server = started;
    return new Promise((resolve, reject) => {
      started.once("error", reject);
      started.listen(port, "127.0.0.1", () => resolve((started.address() as AddressInfo).port));
    });
  };
  const port = await start(wanted);
  return {
    port,
    async open() {
      if (!server?.listening) await start(port);
    },
    close: () => void server?.close(),
  };
}

/** Connections that are turned away at the door. */
export interface Refusal {
  /** `reset` by default. `silence`: accepted, and then nothing is read. */
  readonly by?: "reset" | "close" | "silence";
  /** How many connections: 1 by default, `Infinity` until it is removed. */
  readonly times?: number;
}

/** What is ordered at the door. The oldest is served first. */
export interface Door {
  add(refusal: Refusal): FaultHandle;
  take(): Required<Refusal>["by"] | undefined;
}

/** Makes an open door. */
export function createDoor(): Door {
  const refusals = new Set<Required<Refusal> & { hits: number }>();
  return {
    add({ by = "reset", times = 1 }) {
      const entry = { by, times, hits: 0 };
      refusals.add(entry);
      return {
        get hits() {
          return entry.hits;
        },
        remove: () => void refusals.delete(entry),
      };
    },
    take() {
      const [entry] = refusals;
      if (!entry) return undefined;
      entry.hits += 1;
      if (entry.hits >= entry.times) refusals.delete(entry);
      return entry.by;
    },
  };
}
