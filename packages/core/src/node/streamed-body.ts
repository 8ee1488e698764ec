import { byteStream } from "../values/byte-stream.ts";

const longestQueue = 64 * 1024;

/** A body that goes to its reader as it comes; the connection waits while the reader does. */
export class StreamedBody {
  readonly stream: ReadableStream<Uint8Array>;
  #controller!: ReadableStreamDefaultController<Uint8Array>;

  constructor(source: { readonly resume: () => void; readonly cancel: (reason: unknown) => void }) {
    this.stream = byteStream(
      {
        start: (controller) => {
          this.#controller = controller;
        },
        pull: source.resume,
        cancel: source.cancel,
      },
      { highWaterMark: longestQueue, size: ({ byteLength }) => byteLength },
    );
  }

  /** Whether more may come now. */
  push(chunk: Uint8Array): boolean {
    this.#controller.enqueue(toOwn(chunk));
    return (this.#controller.desiredSize ?? 0) > 0;
  }

  close(): void {
    this.#controller.close();
  }

  fail(reason: unknown): void {
    this.#controller.error(reason);
  }
}

/** What was read from the connection may hold more than the chunk, which the reader shall not see. */
function toOwn(chunk: Uint8Array): Uint8Array {
  const { buffer, byteLength } = chunk;
  return buffer.byteLength === byteLength ? new Uint8Array(buffer) : new Uint8Array(chunk);
}
