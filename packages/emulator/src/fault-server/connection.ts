import type { Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { createByteSource, type ByteSource } from "../faults/wire/byte-source.ts";

/** The connection of a client. */
export interface Connection {
  /** 1 for the first of the server. */
  readonly id: number;
  readonly source: ByteSource;
  /** Aborts when the client hangs up, which ending its side counts as, or the server lets go. */
  readonly signal: AbortSignal;
  /** Whether the server has ended its side. */
  readonly isEnded: boolean;
  /** Resolves when the bytes are with the kernel. Rejects when the connection is gone. */
  send(bytes: Uint8Array): Promise<void>;
  /** Waits. Rejects when the connection is gone, or the signal aborts. */
  wait(milliseconds: number, signal?: AbortSignal): Promise<void>;
  /** Ends the server's side (FIN). */
  end(): void;
  /** Resets (RST). */
  reset(): void;
  /** Takes no more from the client. */
  stall(): void;
  /** Takes whatever comes and drops it, until the client ends its side. */
  drain(): Promise<void>;
  /** Lets go of the socket. */
  destroy(): void;
}

/** Takes over a socket that was just accepted. */
export function createConnection(socket: Socket, id: number): Connection {
  const gone = new AbortController();
  let isEnded = false;
  socket.setNoDelay(true);
  socket.on("end", () => socket.destroy());
  socket.on("close", () => gone.abort());
  const source = createByteSource(socket);
  return {
    id,
    source,
    signal: gone.signal,
    get isEnded() {
      return isEnded;
    },
    send: (bytes) =>
      new Promise((resolve, reject) => {
        socket.write(bytes, (error) => (error ? reject(error) : resolve()));
      }),
    wait: (milliseconds, signal) =>
      sleep(milliseconds, undefined, {
        signal: signal ? AbortSignal.any([signal, gone.signal]) : gone.signal,
      }),
    end() {
      isEnded = true;
      socket.end();
    },
    reset() {
      isEnded = true;
      socket.resetAndDestroy();
    },
    stall: () => void socket.pause(),
    async drain() {
      while (await source.read());
    },
    destroy: () => void socket.destroy(),
  };
}
