import { InvalidOptionError, type OperationName } from "@signoff/core";
import {
  checkSource,
  ownOptions,
  readBlob,
  readFileName,
  sizeOf,
  type UploadSource,
} from "@signoff/core/provider";

export type { UploadSource };

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

const missingName = "give the name that readers see";

/** The documentation says 30 MB, and does not say how it counts; these pass the one way at least. */
const mostBytes = 30 * 1024 * 1024;

/** @throws {InvalidOptionError} for what is no list of files. */
export function checkAttachments(option: string, given: readonly Attachment[]): Source[] {
  if (!Array.isArray(given)) throw new InvalidOptionError(option, "has to be a list of files.");
  return given.map((one: Attachment, index) => checkAttachment(`${option}[${index}]`, one));
}

function checkAttachment(option: string, given: Attachment): Source {
  if (given instanceof File) {
    const name = readFileName(`${option}.name`, undefined, given.name, missingName);
    return toSource(option, name, given, undefined);
  }
  if (given instanceof Blob) {
    throw new InvalidOptionError(option, "has no name; give { name, content } with it as content.");
  }
  const { name, content, type } = ownOptions(given, ["name", "content", "type"], option);
  const fileName = readFileName(`${option}.name`, name, undefined, missingName);
  return toSource(option, fileName, content, type);
}

function toSource(
  option: string,
  name: string,
  content: unknown,
  type: string | undefined,
): Source {
  checkSource(`${option}.content`, content);
  const own = content instanceof Blob ? content.type : "";
  const mediaType = type ?? (own || "application/octet-stream");
  if (typeof mediaType !== "string" || !/^[\w.+-]+\/[\w.+-]+(?:;[\x20-\x7e]*)?$/.test(mediaType)) {
    throw new InvalidOptionError(`${option}.type`, "has to be a media type, such as text/csv.");
  }
  return { name, content, type: mediaType };
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
    const isStream = content instanceof ReadableStream;
    const blob = await toBlob(content, isStream ? left : mostBytes, signal, operation);
    if (isStream) left -= blob.size;
    files.push(new File([blob], name, { type }));
  }
  return files;
}

async function toBlob(
  content: UploadSource,
  limit: number,
  signal: AbortSignal | undefined,
  operation: OperationName,
): Promise<Blob> {
  if (content instanceof ReadableStream && content.locked) {
    throw new InvalidOptionError("attachments", "have one stream twice; give each its own.");
  }
  const option = "attachments";
  return readBlob(content, { option, provider: "symphony", operation, limit, signal, tooLarge });
}

function tooLarge(): InvalidOptionError {
  return new InvalidOptionError(
    "attachments",
    `have more than ${mostBytes} bytes together, which is what a message may hold; split them over several messages.`,
  );
}
