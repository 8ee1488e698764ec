import { basename } from "node:path";
import { openFile } from "@signoff/core/provider/node";
import type { EdinDocflowSession } from "../session.ts";
import { uploadDocument as uploadSource } from "../upload/upload-document.ts";
import type { UploadAnswers, UploadDocumentOptions } from "../upload/options.ts";
import { checkSize, type UploadSource } from "../upload/source.ts";

/**
 * Adds a file to a package that is still a draft, as a document: `uploadDocument` of the main entry, which in addition
 * takes the path of a file.
 *
 * @param source the path of a regular file, or what the main entry takes.
 * @returns by the option `answer` the document (default), the package or the document's GUID.
 * @throws {InvalidOptionError} for a source or option that is unfit, before any request.
 * @throws {OutcomeUnknownError} when the answer got lost: look into the package before you upload again.
 * @throws {ApiError | NetworkError | TimeoutError | AbortError | SessionEndedError} as any call does.
 * @throws {ProtocolError} of reason `"unusable"` when the file was taken, and the answer is not what was asked for.
 * @throws {DOMException} `NotReadableError` when the file changes while it is read, before any request, and when another
 * source has another size than it tells: what was sent of it does not arrive as a whole.
 * @throws what the source itself fails with while it is read.
 */
export async function uploadDocument<Answer extends keyof UploadAnswers = "document">(
  session: EdinDocflowSession,
  source: string | UploadSource,
  options: UploadDocumentOptions<Answer>,
): Promise<UploadAnswers[Answer]> {
  const given = typeof source === "string" ? await readFile(source) : source;
  return uploadSource(session, given, options);
}

async function readFile(path: string): Promise<File> {
  const file = await openFile(path, "source");
  try {
    checkSize(file.size);
    return new File([await new Response(file.stream()).arrayBuffer()], basename(path));
  } finally {
    await file.close();
  }
}
