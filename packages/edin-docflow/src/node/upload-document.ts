import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { InvalidOptionError } from "@signoff/core";
import type { EdinDocflowSession } from "../session.ts";
import { uploadDocument as uploadSource } from "../upload-document.ts";
import type { UploadAnswers, UploadDocumentOptions } from "../upload/options.ts";
import { checkSize, type UploadSource } from "../upload/source.ts";

/**
 * Adds a file to a package that is still a draft, as a document: `uploadDocument` of the main entry, which in addition
 * takes the path of a file.
 *
 * @param source a path, or what the main entry takes.
 * @returns by the option `answer` the document (default), the package or the document's GUID.
 * @throws {InvalidOptionError} for a source or option that is unfit, before any request.
 * @throws {OutcomeUnknownError} when the answer got lost: look into the package before you upload again.
 * @throws {ApiError | NetworkError | TimeoutError | AbortError | SessionEndedError} as any call does.
 * @throws {ProtocolError} of reason `"unusable"` when the file was taken, and the answer is not what was asked for.
 * @throws what the source itself fails with while it is read.
 */
export async function uploadDocument<Answer extends keyof UploadAnswers = "document">(
  session: EdinDocflowSession,
  source: string | UploadSource,
  options: UploadDocumentOptions<Answer>,
): Promise<UploadAnswers[Answer]> {
  const given = typeof source === "string" ? await openFile(source) : source;
  return uploadSource(session, given, options);
}

async function openFile(path: string): Promise<File> {
  const { size } = await orUnfit(stat(path));
  checkSize(size);
  return new File([await orUnfit(readFile(path))], basename(path));
}

function orUnfit<Value>(reading: Promise<Value>): Promise<Value> {
  return reading.catch((error: unknown) => {
    const { code = "unreadable" } = error as NodeJS.ErrnoException;
    throw new InvalidOptionError("source", `is no file that can be read (${code}).`);
  });
}
