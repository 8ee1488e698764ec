import { type CallOptions, type Int64, InvalidOptionError } from "@signoff/core";
import {
  callOptionNames,
  checkSignal,
  checkText,
  ownOptions,
  readFileName,
} from "@signoff/core/provider";
import type { DocumentStore, Package } from "../schemas.ts";
import { checkId, checkOptionalWords, toSeconds } from "../values/values.ts";

/** What an upload can answer, by the name of the answer. */
export interface UploadAnswers {
  /** The whole package. */
  package: Package;
  /** The new document. */
  document: DocumentStore;
  /** The GUID of the new document. */
  uuid: string;
}

/** What `uploadDocument` takes. */
export interface UploadDocumentOptions<
  Answer extends keyof UploadAnswers = "document",
> extends CallOptions {
  /** The package, which is still a draft. */
  packageId: Int64;
  /** What kind of document it is: the `documentId` of a document type of the package's type. */
  documentTypeId: Int64;
  /** The file name to store it under. Default: that of the `File`, or the last part of the path. */
  name?: string | undefined;
  /** The number of the document. */
  number?: string | undefined;
  /** The date of the document, as a Date or in UNIX seconds. */
  date?: Date | number | undefined;
  comment?: string | undefined;
  /** What to get back: `"document"` (default), `"package"` or `"uuid"`. */
  answer?: Answer | undefined;
}

const optionNames: readonly (keyof UploadDocumentOptions)[] = [
  "packageId",
  "documentTypeId",
  "name",
  "number",
  "date",
  "comment",
  "answer",
  ...callOptionNames,
];

/** Options without gaps, checked. */
export interface Upload {
  readonly name: string;
  readonly answer: keyof UploadAnswers;
  readonly query: {
    readonly package_id: Int64;
    readonly document_type_id: Int64;
    readonly document_number?: string;
    readonly document_date?: number;
    readonly comment?: string;
  };
  readonly call: CallOptions;
}

const missingName = "give the file name to store it under";

const answers: ReadonlySet<unknown> = new Set(["document", "package", "uuid"]);

/** @throws {InvalidOptionError} for an option that is missing, unknown or unfit. */
export function checkUploadOptions(
  options: UploadDocumentOptions<keyof UploadAnswers>,
  defaultName: string | undefined,
): Upload {
  const own = ownOptions(
    options as UploadDocumentOptions | undefined,
    optionNames,
    "uploadDocument",
  );
  const { packageId, documentTypeId, number, date, comment } = own;
  const { answer = "document", ...rest } = own;
  checkId("packageId", packageId);
  checkId("documentTypeId", documentTypeId);
  const name = readFileName("name", own.name, defaultName, missingName);
  if (number) checkText("number", number);
  checkOptionalWords("comment", comment);
  if (!answers.has(answer)) {
    throw new InvalidOptionError("answer", 'has to be "document", "package" or "uuid".');
  }
  checkSignal(rest.signal);
  return {
    name,
    answer,
    query: {
      package_id: packageId,
      document_type_id: documentTypeId,
      ...(number !== undefined && { document_number: number }),
      ...(date !== undefined && { document_date: toSeconds("date", date) }),
      ...(comment !== undefined && { comment }),
    },
    call: { signal: rest.signal, timeout: rest.timeout, retry: rest.retry, headers: rest.headers },
  };
}
