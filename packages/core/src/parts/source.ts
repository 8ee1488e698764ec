import { InvalidOptionError, type OperationName } from "../errors/errors.ts";
import { underSignal } from "../time/under-signal.ts";
import { checkAttached, checkUnread } from "../transport/request.ts";
import type { Bytes } from "../values/bytes.ts";
import { collect, type ReadChunk } from "../values/collect.ts";
import { isBytes } from "../values/kinds.ts";

/** What can be uploaded. A stream is read once. */
export type UploadSource = Blob | Uint8Array | ReadableStream<Uint8Array>;

/** @throws {InvalidOptionError} for what cannot be uploaded, and for bytes or a stream that were used up. */
export function checkSource(option: string, source: unknown): asserts source is UploadSource {
  if (source instanceof Blob) return;
  if (isBytes(source)) {
    checkAttached(source, option);
    return;
  }
  if (!(source instanceof ReadableStream)) {
    throw new InvalidOptionError(option, "has to be a Blob, a Uint8Array or a ReadableStream.");
  }
  checkUnread(source as ReadableStream<Uint8Array>, option);
}

/** How a source is read into memory. */
export interface BlobReading {
  /** The option that the source was given by. */
  readonly option: string;
  readonly provider: string;
  readonly operation: OperationName;
  /** The most bytes. */
  readonly limit: number;
  readonly signal: AbortSignal | undefined;
  /** The error for more of them. */
  tooLarge(bytes: number): InvalidOptionError;
}

/**
 * A source that was checked, as a Blob of a bounded size, so that it can be sent again.
 *
 * @throws {InvalidOptionError} for too many bytes, and for a stream of something else.
 * @throws {AbortError} when the signal is aborted while a stream is read.
 * @throws what a stream itself fails with.
 */
export async function readBlob(source: UploadSource, reading: BlobReading): Promise<Blob> {
  const size = sizeOf(source);
  if (size > reading.limit) throw reading.tooLarge(size);
  if (source instanceof Blob) return source;
  if (isBytes(source)) return new Blob([source as Bytes]);
  const bytes = await collect(source, reading.limit, (chunk) =>
    underSignal(chunk, reading.signal, reading).then((read) => checkChunk(reading.option, read)),
  );
  if (bytes) return new Blob([bytes]);
  throw reading.tooLarge(reading.limit + 1);
}

/** In bytes; 0 for a stream, which does not tell. */
export function sizeOf(source: UploadSource): number {
  if (source instanceof Blob) return source.size;
  return isBytes(source) ? source.byteLength : 0;
}

function checkChunk(option: string, chunk: ReadChunk): ReadChunk {
  if (chunk.done || isBytes(chunk.value)) return chunk;
  throw new InvalidOptionError(
    option,
    "gives something else than bytes; the chunks of a stream have to be Uint8Array.",
  );
}
