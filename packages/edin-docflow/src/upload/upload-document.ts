import { isAbortError, OutcomeUnknownError, ProtocolError } from "@signoff/core";
import { type AnswerFacts, toDownload, unusableAnswer } from "@signoff/core/provider";
import type { EdinDocflowSession } from "../session.ts";
import {
  checkUploadOptions,
  type Upload,
  type UploadAnswers,
  type UploadDocumentOptions,
} from "./options.ts";
import { readSource, type UploadSource } from "./source.ts";
import { readGuid } from "../values/values.ts";

const path = "/bdoc/store/package/document";
const operation = `PUT ${path}` as const;

/**
 * Adds a file to a package that is still a draft, as a document. It has to be smaller than 5 MB, here taken as 5,000,000
 * bytes; of a stream so many bytes are read before anything is sent.
 *
 * It is never repeated, but for a session that was over, since each upload adds another document.
 *
 * @returns by the option `answer` the document (default), the package or the document's GUID.
 * @throws {InvalidOptionError} for a source or option that is unfit, before any request.
 * @throws {OutcomeUnknownError} when the answer got lost: look into the package before you upload again.
 * @throws {ApiError | NetworkError | TimeoutError | AbortError | SessionEndedError} as any call does.
 * @throws {ProtocolError} of reason `"unusable"` when the file was taken, and the answer is not what was asked for.
 * @throws what the source itself fails with while it is read.
 */
export async function uploadDocument<Answer extends keyof UploadAnswers = "document">(
  session: EdinDocflowSession,
  source: UploadSource,
  options: UploadDocumentOptions<Answer>,
): Promise<UploadAnswers[Answer]> {
  const upload = checkUploadOptions(options, source instanceof File ? source.name : undefined);
  const content = await readSource(source, upload.call.signal, operation);
  const file = new File([content], upload.name, { type: content.type });
  const answer = upload.answer === "uuid" ? putForGuid : putForObject;
  return (await answer(session, file, upload)) as UploadAnswers[Answer];
}

/** What tells the one object from the other. */
const telling = { package: "documents", document: "documentId" } as const;

async function putForObject(
  session: EdinDocflowSession,
  file: File,
  { answer, query, call }: Upload,
): Promise<object> {
  const wanted = answer === "package" ? "package" : "document";
  const header = wanted === "document" ? ({ "response-object-type": wanted } as const) : {};
  const { data, response } = await session.PUT(path, {
    ...call,
    params: { query, header },
    body: { file },
  });
  if (typeof data === "object" && data !== null && telling[wanted] in data) return data;
  throw unusable(`the ${wanted}`, response);
}

/** Whether a GUID comes as JSON or as bare text is not documented, so the answer is taken as it is. */
async function putForGuid(
  session: EdinDocflowSession,
  file: File,
  { query, call }: Upload,
): Promise<string> {
  const result = await session.stream.PUT(path, {
    ...call,
    params: { query, header: { "response-object-type": "uuid" } },
    body: { file },
  });
  const bytes = await toDownload("edin-docflow", operation, result)
    .bytes()
    .catch((error: unknown) => {
      throw isAbortError(error) ? error : lostAnswer(error, result.response);
    });
  const guid = readGuid(new TextDecoder().decode(bytes));
  if (guid !== undefined) return guid;
  throw unusable("its GUID", result.response);
}

function lostAnswer(cause: unknown, { requestId }: AnswerFacts): OutcomeUnknownError {
  return new OutcomeUnknownError(
    `${operation} has taken the file, but its answer got lost: look into the package before you repeat it.`,
    { provider: "edin-docflow", operation, requestId, cause },
  );
}

function unusable(what: string, answer: AnswerFacts): ProtocolError {
  const told = `took the file, but did not answer with ${what}; read the package instead of uploading again`;
  return unusableAnswer("edin-docflow", operation, told, answer);
}
