import { createReadStream } from "node:fs";
import type { Content } from "../contract.ts";

/** Content in memory. */
export function heldContent(bytes: Uint8Array): Content {
  return { length: bytes.length, read: () => [bytes] };
}

/** So many first bytes of a file. Reading throws when there is no such file. */
export function fileContent(path: string, length: number): Content {
  return {
    length,
    read: () => (length === 0 ? [] : createReadStream(path, { end: length - 1 })),
  };
}

/** All bytes of a content, or of a stream. */
export async function readAll(pieces: ReturnType<Content["read"]>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const bytes of pieces) all.push(bytes);
  return Buffer.concat(all);
}

/** The bytes of a content from one to before another. */
export function partOf({ read }: Content, start: number, end: number): Content {
  return {
    length: end - start,
    async *read() {
      let position = 0;
      for await (const bytes of read()) {
        const part = bytes.subarray(Math.max(0, start - position), Math.max(0, end - position));
        if (part.length > 0) yield part;
        position += bytes.length;
        if (position >= end) return;
      }
    },
  };
}
