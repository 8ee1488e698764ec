import { type Bytes, InvalidOptionError } from "@signoff/core";
import { checkSource, isBytes, type UploadSource } from "@signoff/core/provider";

export type { UploadSource };

/** What a file is read from. */
export interface FileSource {
  /** In bytes, as the source announces it; `undefined` for a stream. */
  readonly size: number | undefined;
  /** The media type, where it has one of its own. */
  readonly type: string;
  /** What it is, where it is a Blob: a browser sends that by itself. */
  readonly blob: Blob | undefined;
  /** Its bytes from the first one on; of a stream they can be had once. */
  open(): ReadableStream<Uint8Array>;
}

/** @throws {InvalidOptionError} for what cannot be uploaded. */
export function toFile(source: UploadSource, raw: boolean): FileSource {
  checkSource("source", source);
  if (source instanceof Blob) return fromBlob(source);
  if (isBytes(source)) return fromBlob(new Blob([source as Bytes]));
  if (raw) {
    throw new InvalidOptionError(
      "raw",
      "needs the SHA-1 beforehand, which a stream does not tell.",
    );
  }
  return { size: undefined, type: "", blob: undefined, open: () => source };
}

function fromBlob(blob: Blob): FileSource {
  return { size: blob.size, type: blob.type, blob, open: () => blob.stream() };
}
