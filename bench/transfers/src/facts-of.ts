import { createHash } from "node:crypto";
import type { Facts } from "./facts.ts";

/** What these bytes are, read one piece after the other. */
export async function factsOf(
  pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): Promise<Facts> {
  const hash = createHash("sha1");
  let length = 0;
  for await (const piece of pieces) {
    length += piece.byteLength;
    hash.update(piece);
  }
  return { length, sha1: hash.digest("hex") };
}
