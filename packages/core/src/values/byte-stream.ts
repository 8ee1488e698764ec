import { bare } from "./bare.ts";

/** What a stream takes its bytes from; the web's own type of it is in no declarations but those of the DOM. */
interface ByteSource {
  start?(controller: ReadableStreamDefaultController<Uint8Array>): unknown;
  pull?(controller: ReadableStreamDefaultController<Uint8Array>): void | PromiseLike<void>;
  cancel?(reason?: unknown): void | PromiseLike<void>;
}

/** A stream of bytes that holds none itself, unless it is told otherwise. A polluted `Object.prototype` adds nothing to it. */
export function byteStream(
  source: ByteSource,
  strategy: QueuingStrategy<Uint8Array> = { highWaterMark: 0 },
): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>(bare(source), bare(strategy));
}
