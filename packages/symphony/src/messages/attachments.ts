import { type Bytes, InvalidOptionError, type OperationName } from "@signoff/core";
import {
  checkAttached,
  checkText,
  checkUnread,
  collect,
  isBytes,
  ownOptions,
  type ReadChunk,
  underSignal,
} from "@signoff/core/provider";

/** What can be uploaded. A stream is read to its end before anything is sent, which its size allows. */
export type UploadSource = Blob | Uint8Array | ReadableStream<Uint8Array>;

/** A file under a name of the app's choosing. */
export interface NamedAttachment {
  /** The file name that readers see. */
  name: string;
  content: UploadSource;
  /** The media type, such as `text/csv`. Default: that of the Blob, else `application/octet-stream`. */
  type?: string | undefined;
}

/** A file to go with a message. */
export type Attachment = File | NamedAttachment;

/** A file that was checked. */
export interface Source {
  readonly name: string;
  readonly content: UploadSource;
  readonly type: string;
}

/** The documentation says 30 MB, and does not say how it counts; these pass the one way at least. */
const mostBytes = 30 * 1024 * 1024;

/** @throws {InvalidOptionError} for what is no list of files. */
export function checkAttachments(option: string, given: readonly Attachment[]): Source[] {
  if (!Array.isArray(given)) throw new InvalidOptionError(option, "has to be a list of files.");
  return given.map((one: Attachment, index) => checkAttachment(`${option}[${index}]`, one));
}

function checkAttachment(option: string, given: Attachment): Source {
  if (given instanceof File) return toSource(option, given.name, given, undefined);
  if (given instanceof Blob) {
    throw new InvalidOptionError(option, "has no name; give { name, content } with it as content.");
  }
  const { name, content, type } = ownOptions(given, ["name", "content", "type"], option);
  if (name) checkText(`${option}.name`, name);
  return toSource(option, name, content, type);
}

function toSource(
  option: string,
  name: unknown,
  content: unknown,
  type: string | undefined,
): Source {
  checkName(option, name);
  checkContent(option, content);
  const own = content instanceof Blob ? content.type : "";
  const mediaType = type ?? (own || "application/octet-stream");
  if (typeof mediaType !== "string" || !/^[\w.+-]+\/[\w.+-]+(?:;[\x20-\x7e]*)?$/.test(mediaType)) {
    throw new InvalidOptionError(`${option}.type`, "has to be a media type, such as text/csv.");
  }
  return { name, content, type: mediaType };
}

function checkName(option: string, name: unknown): asserts name is string {
  if (typeof name !== "string" || name === "") {
    throw new InvalidOptionError(`${option}.name`, "is missing; give the name that readers see.");
  }
  if (name === "." || name === ".." || /[/\\\p{Cc}\p{Cs}]/u.test(name)) {
    throw new InvalidOptionError(
      `${option}.name`,
      "has to be a file name: without path separators, control characters or broken characters.",
    );
  }
}

function checkContent(option: string, content: unknown): asserts content is UploadSource {
  const name = `${option}.content`;
  if (content instanceof Blob) return;
  if (isBytes(content)) checkAttached(content, name);
  else if (content instanceof ReadableStream) {
    checkUnread(content as ReadableStream<Uint8Array>, name);
  } else {
    throw new InvalidOptionError(name, "has to be a Blob, a Uint8Array or a ReadableStream.");
  }
}

/**
 * The files as they can be sent, and sent again after a renewal. Where this fails, streams that were not read are
 * cancelled.
 *
 * @throws {InvalidOptionError} for more than a message may hold, all files together.
 * @throws {AbortError} when the signal is aborted while a stream is read.
 * @throws what a stream itself fails with.
 */
export async function readAttachments(
  sources: readonly Source[],
  signal: AbortSignal | undefined,
  operation: OperationName,
): Promise<File[]> {
  try {
    return await readAll(sources, signal, operation);
  } catch (error) {
    for (const { content } of sources) {
      if (content instanceof ReadableStream) content.cancel(error).catch(() => {});
    }
    throw error;
  }
}

async function readAll(
  sources: readonly Source[],
  signal: AbortSignal | undefined,
  operation: OperationName,
): Promise<File[]> {
  let left = sources.reduce((rest, { content }) => rest - sizeOf(content), mostBytes);
  if (left < 0) throw tooLarge();
  const files: File[] = [];
  for (const { name, type, content } of sources) {
    const blob = await toBlob(content, left, signal, operation);
    if (content instanceof ReadableStream) left -= blob.size;
    files.push(new File([blob], name, { type }));
  }
  return files;
}

function sizeOf(content: UploadSource): number {
  if (content instanceof Blob) return content.size;
  return isBytes(content) ? content.byteLength : 0;
}

async function toBlob(
  content: UploadSource,
  limit: number,
  signal: AbortSignal | undefined,
  operation: OperationName,
): Promise<Blob> {
  if (content instanceof Blob) return content;
  if (isBytes(content)) return new Blob([content as Bytes]);
  if (content.locked) {
    throw new InvalidOptionError("attachments", "have one stream twice; give each its own.");
  }
  const bytes = await collect(content, limit, (chunk) =>
    underSignal(chunk, signal, { provider: "symphony", operation }).then(checkChunk),
  );
  if (bytes) return new Blob([bytes]);
  throw tooLarge();
}

function checkChunk(chunk: ReadChunk): ReadChunk {
  if (chunk.done || isBytes(chunk.value)) return chunk;
  throw new InvalidOptionError(
    "attachments",
    "have a stream of something else than bytes; its chunks have to be Uint8Array.",
  );
}

function tooLarge(): InvalidOptionError {
  return new InvalidOptionError(
    "attachments",
    `have more than ${mostBytes} bytes together, which is what a message may hold; split them over several messages.`,
  );
}
