import { constants, createBrotliCompress, createGzip } from "node:zlib";
import type { Piece } from "../script.ts";
import { encodeChunk, lastChunk } from "../wire/chunks.ts";

const megabyte: Buffer = Buffer.alloc(1024 * 1024, "a");

/** A head, and then a JSON string of so many megabytes, compressed and in chunks. */
export async function* bomb(
  head: Buffer,
  megabytes: number,
  encoding: "gzip" | "br",
): AsyncGenerator<Piece> {
  yield head;
  const compressor =
    encoding === "gzip"
      ? createGzip()
      : createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 1 } });
  try {
    const feeding = feed(compressor, megabytes);
    for await (const bytes of compressor) yield encodeChunk(bytes as Buffer);
    await feeding;
  } finally {
    compressor.destroy();
  }
  yield lastChunk;
}

/** Ends early when the compressor is destroyed. */
async function feed(compressor: NodeJS.WritableStream, megabytes: number): Promise<void> {
  const write = (bytes: string | Buffer): Promise<boolean> =>
    new Promise((resolve) => compressor.write(bytes, (error) => resolve(!error)));
  let isOpen = await write('"');
  for (let count = 0; isOpen && count < megabytes; count += 1) isOpen = await write(megabyte);
  if (isOpen) compressor.end('"');
}
