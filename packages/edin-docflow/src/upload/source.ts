import { InvalidOptionError, type OperationName } from "@signoff/core";
import { checkSource, readBlob, type UploadSource } from "@signoff/core/provider";

export type { UploadSource };

/** In bytes. The vendor says 5 MB; whether it counts in thousands is not documented, and these pass both ways. */
const firstTooLarge = 5_000_000;

/**
 * A source as a Blob that is small enough to be a document. A stream is read to its end.
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
  checkSource("source", source);
  return readBlob(source, {
    option: "source",
    provider: "edin-docflow",
    operation,
    limit: firstTooLarge - 1,
    signal,
    tooLarge,
  });
}

/** @throws {InvalidOptionError} when so many bytes are too many for a document. */
export function checkSize(bytes: number): void {
  if (bytes >= firstTooLarge) throw tooLarge(bytes);
}

function tooLarge(bytes: number): InvalidOptionError {
  return new InvalidOptionError(
    "source",
    `has ${bytes} bytes or more, and a document has to be smaller than 5 MB (${firstTooLarge} bytes); split or compress it.`,
  );
}
