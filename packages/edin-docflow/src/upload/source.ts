import { type Bytes, InvalidOptionError, type OperationName } from "@signoff/core";
import {
  checkAttached,
  checkUnread,
  collect,
  isBytes,
  type ReadChunk,
  underSignal,
} from "@signoff/core/provider";

/** What can be uploaded. A stream is read to its end before anything is sent, which its size allows. */
export type UploadSource = Blob | Uint8Array | ReadableStream<Uint8Array>;

/** In bytes. The vendor says 5 MB; whether it counts in thousands is not documented, and these pass both ways. */
const firstTooLarge = 5_000_000;

/**
 * A source as a Blob that is small enough to be a document.
 *
 * @throws {InvalidOptionError} for what cannot be uploaded.
 * @throws {AbortError} when the signal is aborted while a stream is read.
 * @throws what the source itself fails with while it is read.
 */
export async function readSource(
  source: UploadSource,
  signal: AbortSignal | undefined,
  operation: OperationName,
): Promise<Blob> {
  if (source instanceof Blob) {
    checkSize(source.size);
    return source;
  }
  if (isBytes(source)) {
    checkAttached(source, "source");
    checkSize(source.byteLength);
    return new Blob([source as Bytes]);
  }
  checkStream(source);
  const bytes = await collect(source, firstTooLarge - 1, (chunk) =>
    underSignal(chunk, signal, { provider: "edin-docflow", operation }).then(checkChunk),
  );
  if (bytes) return new Blob([bytes]);
  throw tooLarge(`more than ${firstTooLarge - 1}`);
}

/** @throws {InvalidOptionError} when so many bytes are too many for a document. */
export function checkSize(bytes: number): void {
  if (bytes >= firstTooLarge) throw tooLarge(String(bytes));
}

function tooLarge(bytes: string): InvalidOptionError {
  return new InvalidOptionError(
    "source",
    `has ${bytes} bytes, and a document has to be smaller than 5 MB (${firstTooLarge} bytes); split or compress it.`,
  );
}

function checkStream(source: unknown): asserts source is ReadableStream<Uint8Array> {
  if (!(source instanceof ReadableStream)) {
    throw new InvalidOptionError("source", "has to be a Blob, a Uint8Array or a ReadableStream.");
  }
  checkUnread(source as ReadableStream<Uint8Array>, "source");
}

function checkChunk(chunk: ReadChunk): ReadChunk {
  if (chunk.done || isBytes(chunk.value)) return chunk;
  throw new InvalidOptionError(
    "source",
    "is no stream of bytes; its chunks have to be Uint8Array.",
  );
}
