import { type CallOptions, type OperationName, type Result } from "@signoff/core";
import { checkBoolean, underSignal, unusableAnswer } from "@signoff/core/provider";
import type { V4Message } from "../generated/operations.ts";
import { urlSafeId } from "../values/ids.ts";
import type { MessageML } from "./message-ml.ts";
import type { SymphonySession } from "../session.ts";
import { checkToldFiles } from "./told-files.ts";
import {
  checkMessageOptions,
  contentNames,
  type MessageContent,
  type MessageOptions,
  toSubmission,
} from "./submission.ts";

/** What {@link updateMessage} takes beside the text. */
export interface UpdateOptions extends MessageOptions {
  /** Whether the message stays marked as read for those who have read the one before. Default `true`. */
  silent?: boolean | undefined;
}

const createPath = "/agent/v4/stream/{sid}/message/create";
const updatePath = "/agent/v4/stream/{sid}/message/{mid}/update";

/**
 * Sends a message to a stream. It is never repeated, but for a session that was over, since each request sends the message
 * again. A status of 429 says that this one was not sent; one from 500 on does not say whether it was.
 *
 * @param streamId in either form of Base64.
 * @param message MessageML; it is put into a `<messageML>` element where it is not in one. Text of others goes through
 * `messageML` or `escapeMessageML` first.
 * @returns the message, with its `messageId`.
 * @throws {InvalidOptionError} for an id, text, option or file that is unfit, before any request.
 * @throws {OutcomeUnknownError} when the answer got lost: look into the stream with `listMessages` before you send it again.
 * @throws {ProtocolError} when the answer does not tell its id: it may have been sent, and was for the reason `"unusable"`.
 * @throws {ApiError | NetworkError | TimeoutError | AbortError | SessionEndedError} as any call does. Status 451: a
 * compliance policy blocked it.
 * @throws what a stream among its files fails with while it is read.
 */
export async function sendMessage(
  session: SymphonySession,
  streamId: string,
  message: string | MessageML,
  options?: MessageOptions,
): Promise<V4Message> {
  const operation = `POST ${createPath}` as const;
  const sid = urlSafeId("streamId", streamId);
  const own = checkMessageOptions(options, [...contentNames, "limiter"], "sendMessage");
  const body = await toSubmission(message, own, operation);
  await waitForTurn(sid, own, operation);
  const params = { path: { sid } };
  const result = await session.POST(createPath, { ...callOf(own), params, body });
  return sentBy(operation, result, body.attachment);
}

/**
 * Replaces the content of a message, its attachments included. It is never repeated, as with {@link sendMessage}.
 *
 * @param messageId in either form of Base64.
 * @returns the new message, which has an id of its own; `replacing` in it names the one before.
 * @throws as {@link sendMessage}.
 */
export async function updateMessage(
  session: SymphonySession,
  streamId: string,
  messageId: string,
  message: string | MessageML,
  options?: UpdateOptions,
): Promise<V4Message> {
  const operation = `POST ${updatePath}` as const;
  const path = { sid: urlSafeId("streamId", streamId), mid: urlSafeId("messageId", messageId) };
  const names = [...contentNames, "limiter", "silent"] as const;
  const own = checkMessageOptions<UpdateOptions>(options, names, "updateMessage");
  const { silent } = own;
  checkBoolean("silent", silent);
  const body = {
    ...(await toSubmission(message, own, operation)),
    ...(silent !== undefined && { silent: silent ? ("true" as const) : ("false" as const) }),
  };
  await waitForTurn(path.sid, own, operation);
  const result = await session.POST(updatePath, { ...callOf(own), params: { path }, body });
  return sentBy(operation, result, body.attachment);
}

async function waitForTurn(
  sid: string,
  { limiter, signal }: MessageOptions,
  operation: OperationName,
): Promise<void> {
  if (limiter)
    await underSignal(limiter.turn(sid, signal), signal, { provider: "symphony", operation });
}

/** The options of the one request. */
export function callOf({ signal, timeout, headers }: MessageContent): CallOptions {
  return { signal, timeout, headers };
}

function sentBy(
  operation: OperationName,
  { data, response }: Result<V4Message>,
  files: readonly Blob[] | undefined,
): V4Message {
  if (typeof data?.messageId === "string") {
    checkToldFiles(operation, files, data, response);
    return data;
  }
  const what =
    "took the message, but did not answer with its id; look into the stream instead of sending it again";
  throw unusableAnswer("symphony", operation, what, response);
}
