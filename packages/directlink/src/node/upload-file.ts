import { createHash } from "node:crypto";
import { openAsBlob } from "node:fs";
import { basename } from "node:path";
import { InvalidOptionError } from "@signoff/core";
import type { DirectLinkSession } from "../session.ts";
import type { Hashing } from "../upload/hashing.ts";
import { checkUploadOptions, type UploadOptions } from "../upload/options.ts";
import { sendUpload, type UploadResult } from "../upload/send.ts";
import { toFile, type UploadSource } from "../uploads.ts";

/**
 * Uploads a file of any size, piece by piece, to the own mailbox or to others: `uploadFile` of the main entry, which in
 * addition takes the path of a file, and always tells the SHA-1.
 *
 * @param source a path, or what the main entry takes. A file that changes meanwhile fails the upload.
 * @throws {InvalidOptionError} for a source or option that is unfit, before any request.
 * @throws {OutcomeUnknownError} when the answer got lost: look with `findUpload` before you upload again.
 * @throws {ApiError | NetworkError | TimeoutError | AbortError | SessionEndedError} as any call does.
 * @throws what the source itself fails with while it is read.
 */
export async function uploadFile(
  session: DirectLinkSession,
  source: string | UploadSource,
  options?: UploadOptions,
): Promise<UploadResult> {
  const upload = checkUploadOptions(options, nameOf(source));
  const file = toFile(typeof source === "string" ? await openFile(source) : source, upload.raw);
  const sha1 = upload.raw && file instanceof Blob ? await nodeHashing.hash(file) : undefined;
  return sendUpload(session, file, upload, nodeHashing, sha1);
}

function nameOf(source: string | UploadSource): string | undefined {
  if (typeof source === "string") return basename(source);
  return source instanceof File ? source.name : undefined;
}

async function openFile(path: string): Promise<Blob> {
  try {
    return await openAsBlob(path);
  } catch (error) {
    const { code = "unreadable" } = error as NodeJS.ErrnoException;
    throw new InvalidOptionError("source", `is no file that can be read (${code}).`);
  }
}

const nodeHashing: Hashing = {
  start() {
    const hash = createHash("sha1");
    return { update: (chunk) => void hash.update(chunk), digest: () => hash.digest("hex") };
  },
  async hash(file) {
    const hash = createHash("sha1");
    for await (const chunk of file.stream()) hash.update(chunk);
    return hash.digest("hex");
  },
};
