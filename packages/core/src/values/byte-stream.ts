import { bare } from "./bare.ts";

/** A stream of bytes that holds none itself, unless it is told otherwise. A polluted `Object.prototype` adds nothing to it. */
export function byteStream(
  source: UnderlyingDefaultSource<Uint8Array>,
  strategy: QueuingStrategy<Uint8Array> = { highWaterMark: 0 },
): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>(bare(source), bare(strategy));
}
