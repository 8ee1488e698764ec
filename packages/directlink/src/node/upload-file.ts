import type { Hash } from "node:crypto";
import { basename } from "node:path";
import { openFile } from "@signoff/core/provider/node";
import type { DirectLinkSession } from "../session.ts";
import type { Hashing } from "../upload/hashing.ts";
import { checkUploadOptions, type Upload, type UploadOptions } from "../upload/options.ts";
import { sendUpload, type UploadResult } from "../upload/send.ts";
import { type FileSource, toFile, type UploadSource } from "../upload/source.ts";

/**
 * Uploads a file of any size, piece by piece, to the own mailbox or to others: `uploadFile` of the main entry, which in
 * addition takes the path of a file, and always tells the SHA-1.
 *
 * @param source the path of a regular file, or what the main entry takes.
 * @throws {InvalidOptionError} for a source or option that is unfit, before any request.
 * @throws {OutcomeUnknownError} when the answer got lost: look with `findUpload` before you upload again.
 * @throws {ApiError | NetworkError | TimeoutError | AbortError | SessionEndedError} as any call does.
 * @throws {DOMException} `NotReadableError` when the source changes meanwhile, or has another size than it tells: what was
 * sent of it does not arrive as a whole.
 * @throws what the source itself fails with while it is read.
 */
export async function uploadFile(
  session: DirectLinkSession,
  source: string | UploadSource,
  options?: UploadOptions,
): Promise<UploadResult> {
  const upload = checkUploadOptions(options, nameOf(source));
  if (typeof source !== "string") return send(session, toFile(source, upload.raw), upload);
  const file = await openFile(source, "source");
  try {
    const { size } = file;
    const found = { size, type: "", blob: undefined, open: () => file.stream() };
    return await send(session, found, upload);
  } finally {
    await file.close();
  }
}

async function send(
  session: DirectLinkSession,
  file: FileSource,
  upload: Upload,
): Promise<UploadResult> {
  const sha1 = upload.raw ? await nodeHashing.hash(file) : undefined;
  return sendUpload(session, file, upload, nodeHashing, sha1);
}

function nameOf(source: string | UploadSource): string | undefined {
  if (typeof source === "string") return basename(source);
  return source instanceof File ? source.name : undefined;
}

const nodeHashing: Hashing = {
  start() {
    const hash = createSha1();
    return { update: (chunk) => void hash.update(chunk), digest: () => hash.digest("hex") };
  },
  async hash(file) {
    const hash = createSha1();
    for await (const chunk of file.open()) hash.update(chunk);
    return hash.digest("hex");
  },
};

/** Not imported: an import of node:crypto loads all of the web's crypto, too. */
function createSha1(): Hash {
  return process.getBuiltinModule("node:crypto").createHash("sha1");
}
