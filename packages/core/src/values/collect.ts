import type { Bytes } from "./bytes.ts";

/** What a reader of a stream of bytes gives; the web's own name for it is known only where the DOM's types are. */
export type ReadChunk =
  | { done: false; value: Uint8Array }
  | { done: true; value?: Uint8Array | undefined };

/**
 * All bytes of a stream, in one piece. A stream with more of them than the limit is cancelled.
 *
 * @param read how to wait for a chunk.
 * @returns `undefined` for a stream that is too long.
 */
export async function collect(
  stream: ReadableStream<Uint8Array>,
  limit: number,
  read: (chunk: Promise<ReadChunk>) => Promise<ReadChunk> = (chunk) => chunk,
): Promise<Bytes | undefined> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await read(reader.read());
      if (done) return joinChunks(chunks, length);
      length += value.byteLength;
      if (length > limit) return undefined;
      chunks.push(value);
    }
  } finally {
    // Of no effect where the stream has come to its end; not waited for, since the app's own may take for ever.
    void reader.cancel().catch(() => {});
  }
}

/** The chunks in one piece; `length` is the sum of theirs. */
export function joinChunks(chunks: readonly Uint8Array[], length: number): Bytes {
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}
