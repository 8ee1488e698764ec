import { type Bytes, InvalidOptionError } from "@signoff/core";
import { checkAttached, checkUnread, isBytes } from "@signoff/core/provider";

/** What can be uploaded. A stream is read once. */
export type UploadSource = Blob | Uint8Array | ReadableStream<Uint8Array>;

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
  if (source instanceof Blob) return fromBlob(source);
  if (isBytes(source)) {
    checkAttached(source, "source");
    return fromBlob(new Blob([source as Bytes]));
  }
  if (!(source instanceof ReadableStream)) {
    throw new InvalidOptionError("source", "has to be a Blob, a Uint8Array or a ReadableStream.");
  }
  if (raw) {
    throw new InvalidOptionError(
      "raw",
      "needs the SHA-1 beforehand, which a stream does not tell.",
    );
  }
  checkUnread(source, "source");
  return { size: undefined, type: "", blob: undefined, open: () => source };
}

function fromBlob(blob: Blob): FileSource {
  return { size: blob.size, type: blob.type, blob, open: () => blob.stream() };
}
