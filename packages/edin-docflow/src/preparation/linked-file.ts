import { type CallOptions, type OperationName, type Result } from "@signoff/core";
import { unusableAnswer } from "@signoff/core/provider";
import type { EdinDocflowSession } from "../session.ts";
import { readGuid } from "../values/values.ts";
import { askForLink, type LinkPath } from "./ask-for-link.ts";
import type { PreparedFile } from "./fetch-prepared.ts";
import { openLink } from "./open-link.ts";

/** A file that was asked for before. */
export interface FileRequest {
  readonly requestUuid: string;
}

/**
 * A file to which the service answers a link once it is ready.
 *
 * @param path of the call that answers the link.
 * @param given what was asked for before, or the query of what to ask for.
 * @param request the call that asks for it.
 */
export function linkedFile<Query extends object>(
  session: EdinDocflowSession,
  path: LinkPath,
  given: FileRequest | Query,
  request: FileRequestCall<Query>,
): PreparedFile<FileRequest, string> {
  const operation = `GET ${path}` as const;
  return {
    operation,
    begin: async (call) =>
      "requestUuid" in given
        ? given
        : readRequest(request.operation, await request.send({ ...call, params: { query: given } })),
    ask: ({ requestUuid }, call) => askForLink(session, path, requestUuid, call),
    open: (link, call) => openLink(session, link, operation, call),
  };
}

/** The call that asks for a file. */
export interface FileRequestCall<Query> {
  readonly operation: OperationName;
  send(init: CallOptions & { params: { query: Query } }): Promise<Result<Partial<FileRequest>>>;
}

function readRequest(
  operation: OperationName,
  { data, response }: Result<Partial<FileRequest>>,
): FileRequest {
  const { requestUuid } = Object(data) as Partial<FileRequest>;
  const guid = typeof requestUuid === "string" ? readGuid(requestUuid) : undefined;
  if (guid !== undefined) return { requestUuid: guid };
  throw unusableAnswer("edin-docflow", operation, "answered without a requestUuid", response);
}
