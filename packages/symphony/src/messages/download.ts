import { type CallOptions, InvalidOptionError, ProtocolError } from "@signoff/core";
import {
  type Download,
  exactLength,
  type LengthProblem,
  ownOptions,
  toDownload,
} from "@signoff/core/provider";
import { urlSafeId } from "../values/ids.ts";
import type { SymphonySession } from "../session.ts";
import { type Base64Problem, decodeBase64 } from "./base64.ts";

/** Where an attached file is. */
export interface AttachmentAddress {
  /** The stream of the message, in either form of Base64. */
  readonly streamId: string;
  /** The message that the file is attached to, in either form of Base64. */
  readonly messageId: string;
  /** The `id` of an entry of the message's `attachments`, or the `fileId` of a stream's, as it was received. */
  readonly fileId: string;
  /** Bytes of the file, as its entry tells them: with another number of them the download fails. Default: any number. */
  readonly size?: number | undefined;
}

export type { Download };

const path = "/agent/v1/stream/{sid}/attachment";
const operation = `GET ${path}` as const;
const addressNames = ["streamId", "messageId", "fileId", "size"] as const;

/**
 * Downloads a file that is attached to a message, decoded from the Base64 text that the agent answers with.
 *
 * @throws {InvalidOptionError} for an id that is missing or none, before any request.
 * @throws {ApiError | NetworkError | TimeoutError | AbortError | SessionEndedError} as any call does.
 */
export async function downloadAttachment(
  session: SymphonySession,
  address: AttachmentAddress,
  options?: CallOptions,
): Promise<Download> {
  const { streamId, messageId, fileId, size } = ownOptions(address, addressNames, "address");
  const sid = urlSafeId("streamId", streamId);
  const query = { fileId, messageId: urlSafeId("messageId", messageId) };
  if (typeof fileId !== "string" || fileId === "") {
    throw new InvalidOptionError("fileId", "is missing; give the id of the attachment.");
  }
  if (size !== undefined && !(Number.isSafeInteger(size) && size >= 0)) {
    throw new InvalidOptionError("size", "has to be the number of bytes that the entry tells.");
  }
  const params = { path: { sid }, query };
  const { data, response } = await session.stream.GET(path, { ...options, params });
  const fail = (reason: Base64Problem | LengthProblem, what: string): ProtocolError =>
    new ProtocolError(`${operation} answered with ${what}.`, {
      provider: "symphony",
      operation,
      status: response.status,
      requestId: response.requestId,
      reason,
    });
  const decoded = data.pipeThrough(
    decodeBase64((problem) => fail(problem, describeProblem(problem))),
  );
  const stream =
    size === undefined
      ? decoded
      : exactLength(decoded, size, (problem, bytes) =>
          fail(problem, `${bytes} bytes${problem === "cut-short" ? "" : " or more"} of ${size}`),
        );
  return toDownload("symphony", operation, { data: stream, response });
}

function describeProblem(problem: Base64Problem): string {
  return problem === "cut-short"
    ? "Base64 text that is cut short; download it again"
    : "something else than Base64 text";
}
