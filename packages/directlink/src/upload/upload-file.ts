import { isBytes } from "@signoff/core/provider";
import type { DirectLinkSession } from "../session.ts";
import { webHashing } from "./hashing.ts";
import { checkUploadOptions, type UploadOptions } from "./options.ts";
import { sendUpload, type UploadResult } from "./send.ts";
import { toFile, type UploadSource } from "./source.ts";

/**
 * Uploads a file of any size, piece by piece, to the own mailbox or to others.
 *
 * It is never repeated, but for a session that was over: then it is renewed first, and what was refused is sent again, if
 * it is no stream. Before a stream, and before more than 1 MiB, the file list is asked for, so that the session is proven
 * before the first byte.
 *
 * The result tells the SHA-1 of bytes and of raw uploads; `uploadFile` of the Node entry tells it always, and takes paths.
 *
 * @throws {InvalidOptionError} for a source or option that is unfit, before any request.
 * @throws {OutcomeUnknownError} when the answer got lost: look with {@link findUpload} before you upload again.
 * @throws {ApiError | NetworkError | TimeoutError | AbortError | SessionEndedError} as any call does.
 * @throws what the source itself fails with while it is read.
 */
export async function uploadFile(
  session: DirectLinkSession,
  source: UploadSource,
  options?: UploadOptions,
): Promise<UploadResult> {
  const upload = checkUploadOptions(options, source instanceof File ? source.name : undefined);
  const file = toFile(source, upload.raw);
  const isHashed = upload.raw || isBytes(source);
  const sha1 = isHashed ? await webHashing.hash(file) : undefined;
  return sendUpload(session, file, upload, webHashing, sha1);
}
