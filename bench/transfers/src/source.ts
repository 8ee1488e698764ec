import { open } from "node:fs/promises";
import { join } from "node:path";

/** The name of the file that {@link writeSource} writes. */
export const sourceName = "large.bin";

const largest = 64 * 1024;

/** Bytes that differ from piece to piece, in pieces that come again and again: making them leaves nothing to collect. */
export function* piecesOf(bytes: number): Generator<Uint8Array, void, undefined> {
  const pieces = Array.from({ length: 31 }, (_, index) => new Uint8Array(largest).fill(index));
  for (let start = 0; start < bytes; start += largest) {
    const piece = pieces[(start / largest) % pieces.length] as Uint8Array;
    yield piece.subarray(0, bytes - start);
  }
}

/** Writes a file of so many bytes into the folder. */
export async function writeSource(folder: string, bytes: number): Promise<void> {
  const file = await open(join(folder, sourceName), "w");
  for (const piece of piecesOf(bytes)) await file.write(piece);
  await file.close();
}
