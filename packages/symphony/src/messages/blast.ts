import { InvalidOptionError, type Result } from "@signoff/core";
import { brandHelperError, isHelperError, printable, unusableAnswer } from "@signoff/core/provider";
import type { V4Message, V4MessageBlastResponse } from "../generated/operations.ts";
import { urlSafeId } from "../values/ids.ts";
import type { MessageML } from "./message-ml.ts";
import type { SymphonySession } from "../session.ts";
import { callOf } from "./send.ts";
import { checkToldFiles } from "./told-files.ts";
import {
  checkMessageOptions,
  contentNames,
  type MessageContent,
  toSubmission,
} from "./submission.ts";

/** A stream that a message did not reach. */
export interface BlastFailure {
  readonly streamId: string;
  /** Often an HTTP status, but not always. */
  readonly code: number | undefined;
  /** The provider's words. */
  readonly message: string | undefined;
}

/** Whether a message got to some of its streams, or to none. */
export type BlastReach = "some-sent" | "none-sent";

/**
 * A message to several streams did not reach all of them.
 *
 * `sent` and `failed` are not enumerable: logs and `util.inspect` leave them out, since the message's text is in them, and
 * the provider's words.
 */
export class BlastError extends Error {
  readonly reason: BlastReach;
  /** The messages that were sent. */
  declare readonly sent: readonly V4Message[];
  /** The streams that got none. */
  declare readonly failed: readonly BlastFailure[];

  constructor(sent: readonly V4Message[], failed: readonly BlastFailure[]) {
    const [first] = failed;
    const others = failed.length > 1 ? ` and ${failed.length - 1} more` : "";
    super(
      printable(
        `The message did not get to ${first?.streamId} (code ${first?.code})${others}, and was sent ${sent.length} times: see sent and failed before you send it again.`,
      ),
    );
    brandHelperError(this, "BlastError");
    this.reason = sent.length > 0 ? "some-sent" : "none-sent";
    Object.defineProperty(this, "sent", { value: sent });
    Object.defineProperty(this, "failed", { value: failed });
  }
}

/** Whether it is a {@link BlastError}, whichever installed copy threw it. */
export function isBlastError(error: unknown): error is BlastError {
  return isHelperError(error, "BlastError");
}

const path = "/agent/v4/message/blast";
const operation = `POST ${path}` as const;
const mostStreams = 100;

/**
 * Sends a message to several streams, each once. It is never repeated, as with `sendMessage`.
 *
 * @param streamIds 1 to 100, in either form of Base64.
 * @param message as for `sendMessage`.
 * @returns the messages, when all streams got theirs.
 * @throws {BlastError} when some streams or all did not get it; it tells what was sent and what was not.
 * @throws {InvalidOptionError} for ids, text, options or files that are unfit, before any request.
 * @throws {OutcomeUnknownError} when the answer got lost: look into the streams before you send it again.
 * @throws {ProtocolError} of reason `"unusable"` when it was sent, and the answer tells of no stream.
 * @throws {ApiError | NetworkError | TimeoutError | AbortError | SessionEndedError} as any call does.
 */
export async function blastMessage(
  session: SymphonySession,
  streamIds: readonly string[],
  message: string | MessageML,
  options?: MessageContent,
): Promise<readonly V4Message[]> {
  const sids = checkStreams(streamIds).join(",");
  const own = checkMessageOptions<MessageContent>(options, contentNames, "blastMessage");
  const body = { sids, ...(await toSubmission(message, own, operation)) };
  const result = await session.POST(path, { ...callOf(own), body });
  const { sent, failed } = readOutcome(result);
  if (failed.length > 0) throw new BlastError(sent, failed);
  for (const one of sent) checkToldFiles(operation, body.attachment, one, result.response);
  return sent;
}

function checkStreams(streamIds: readonly string[]): readonly string[] {
  const ids = Array.isArray(streamIds)
    ? new Set(streamIds.map((id, index) => urlSafeId(`streamIds[${index}]`, id)))
    : new Set<string>();
  if (ids.size >= 1 && ids.size <= mostStreams) return [...ids];
  throw new InvalidOptionError(
    "streamIds",
    `has to be a list of 1 to ${mostStreams} streams; send to more in several calls.`,
  );
}

function readOutcome({ data, response }: Result<Partial<V4MessageBlastResponse> | undefined>): {
  readonly sent: readonly V4Message[];
  readonly failed: readonly BlastFailure[];
} {
  const sent = data?.messages ?? [];
  const failed = Object.entries(data?.errors ?? {}).map(([streamId, error]) => ({
    streamId,
    code: error?.code,
    message: error?.message,
  }));
  if (Array.isArray(sent) && sent.length + failed.length > 0) return { sent, failed };
  const what =
    "took the message, but did not answer which streams got it; look into them instead of sending it again";
  throw unusableAnswer("symphony", operation, what, response);
}
