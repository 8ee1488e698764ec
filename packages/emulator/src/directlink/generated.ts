import { createCipheriv, createHash } from "node:crypto";
import type { Content } from "../contract.ts";

const PIECE = Buffer.alloc(64 * 1024);

/**
 * The bytes of a file that was added with a `size`: the same for the same seed at any time and on any machine, and
 * those of a smaller size are the beginning of those of a larger one. In pieces of 64 KiB at most, so that no size
 * takes memory.
 */
export function* generatedBytes(size: number, seed: string): Generator<Buffer, void, undefined> {
  const key = createHash("sha256").update(seed).digest().subarray(0, 16);
  const cipher = createCipheriv("aes-128-ctr", key, Buffer.alloc(16));
  for (let left = size; left > 0; left -= PIECE.length) {
    yield cipher.update(PIECE.subarray(0, left));
  }
}

/** SHA-1 of the {@link generatedBytes}, in lower-case hexadecimal. */
export function generatedSha1(size: number, seed: string): string {
  const hash = createHash("sha1");
  for (const bytes of generatedBytes(size, seed)) hash.update(bytes);
  return hash.digest("hex");
}

/** Content that costs neither memory nor disk, whatever its size. */
export function generatedContent(size: number, seed: string): Content {
  return { length: size, read: () => generatedBytes(size, seed) };
}
