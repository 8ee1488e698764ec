import type { Socket } from "node:net";

/** The bytes that come in on a socket, taken one piece at a time. */
export interface ByteSource {
  /** The next bytes; `undefined` at the end. Rejects when the connection broke. */
  read(): Promise<Buffer | undefined>;
  /** Puts bytes back, to be read first. */
  unread(bytes: Buffer): void;
}

/** Beyond so many bytes that nobody has taken, the sender feels that nobody reads. */
const highWater = 64 * 1024;

/** Takes over the reading side of a socket. Its end is noticed even when nobody reads, unless so much is waiting. */
export function createByteSource(socket: Socket): ByteSource {
  const queue: Buffer[] = [];
  const state: { size: number; isOver: boolean; failure?: Error; wake?: () => void } = {
    size: 0,
    isOver: false,
  };
  const finish = (error?: Error): void => {
    state.isOver = true;
    if (error) state.failure ??= error;
    state.wake?.();
  };
  socket.on("data", (bytes: Buffer) => {
    queue.push(bytes);
    state.size += bytes.length;
    if (state.size > highWater) socket.pause();
    state.wake?.();
  });
  socket.on("end", () => finish());
  socket.on("error", finish);
  socket.on("close", () => finish());

  return {
    async read() {
      while (queue.length === 0 && !state.isOver) {
        await new Promise<void>((resolve) => (state.wake = resolve));
      }
      const bytes = queue.shift();
      if (!bytes) {
        if (state.failure) throw state.failure;
        return undefined;
      }
      state.size -= bytes.length;
      if (state.size <= highWater) socket.resume();
      return bytes;
    },
    unread(bytes) {
      if (bytes.length === 0) return;
      queue.unshift(bytes);
      state.size += bytes.length;
    },
  };
}
