import { ApiError, type CallOptions, isApiError } from "@signoff/core";
import { type AnswerFacts, unusableAnswer } from "@signoff/core/provider";
import type { EdinDocflowSession } from "../session.ts";
import { readLinkAnswer } from "./link-answer.ts";

/** The calls that answer a link. */
export type LinkPath = "/bdoc/store/package-arch/link" | "/bdoc/log_file_link";

/**
 * Asks for the link to a file that was asked for.
 *
 * @returns `undefined` while the file is still in the making.
 * @throws {ApiError} for a request that the service does not know, whatever the status of its answer, and for any error.
 * @throws {ProtocolError} for an answer that says none of it.
 */
export async function askForLink(
  session: EdinDocflowSession,
  path: LinkPath,
  requestUuid: string,
  call: CallOptions,
): Promise<string | undefined> {
  const params = { query: { request_uuid: requestUuid } };
  const { answered, text, error } = await session.GET(path, { ...call, params }).then(
    ({ data, response }) => ({ answered: response, text: data, error: undefined }),
    (failure: unknown) => {
      if (!isApiError(failure)) throw failure;
      return { answered: failure, text: failure.text, error: failure };
    },
  );
  const answer = readLinkAnswer(answered.status, text);
  if (answer && "link" in answer) return answer.link;
  if (answer?.code === 814) return undefined;
  if (answer?.code === 762) throw unknownRequest(path, answered, error);
  if (error) throw error;
  const what =
    "answered with neither a link nor a known code; ask for the file by hand, or report the answer";
  throw unusableAnswer("edin-docflow", `GET ${path}`, what, answered);
}

function unknownRequest(
  path: LinkPath,
  { status, requestId }: AnswerFacts,
  error: ApiError | undefined,
): ApiError {
  return new ApiError(
    `GET ${path} does not know the request (762 uuid not found); check requestUuid, or ask for the file anew.`,
    {
      provider: "edin-docflow",
      operation: `GET ${path}`,
      status,
      body: error?.body,
      text: error?.text ?? "",
      requestId,
      code: "762",
    },
  );
}
