import { open } from "node:fs/promises";

const largest = 64 * 1024;

/** Bytes that differ from piece to piece, in pieces that come again and again: making them leaves nothing to collect. */
export function* piecesOf(bytes: number): Generator<Uint8Array, void, undefined> {
  const pieces = Array.from({ length: 31 }, (_, index) => new Uint8Array(largest).fill(index));
  for (let start = 0; start < bytes; start += largest) {
    const piece = pieces[(start / largest) % pieces.length] as Uint8Array;
    yield piece.subarray(0, bytes - start);
  }
}

/** Between two marks, in bytes: no multiple of any buffer's size. */
const distance = 50_000_017;

/** Writes a file of so many bytes that takes hardly any disk: zeros, and here and there the place itself in digits. */
export async function writeSparse(path: string, bytes: number): Promise<void> {
  const file = await open(path, "w");
  for (let place = 0; place < bytes; place += distance) await file.write(`${place}`, place);
  await file.truncate(bytes);
  await file.close();
}
