import {
  type CallOptions,
  InvalidOptionError,
  type OperationName,
  stringifyJson,
} from "@signoff/core";
import { checkSignal, ownOptions } from "@signoff/core/provider";
import type { V4MessageSubmission } from "../generated/operations.ts";
import { isMarkup, MessageML } from "./message-ml.ts";
import { wrapMessageML } from "./whole-message.ts";
import { type Attachment, checkAttachments, readAttachments } from "./attachments.ts";
import type { StreamLimiter } from "./limiter.ts";

/** What a message may have beside its text. The call options hold for its one request. */
export interface MessageContent extends Pick<CallOptions, "signal" | "timeout" | "headers"> {
  /** Entity data that the text refers to: an object, or its JSON text. */
  data?: object | string | undefined;
  /** Files: 30 MiB at most, all together, and no more than 25 are advised. */
  attachments?: readonly Attachment[] | undefined;
  /** Images that stand for the attachments, in the same order: none, or one for each. */
  previews?: readonly Attachment[] | undefined;
}

/** What `sendMessage` takes beside the text. */
export interface MessageOptions extends MessageContent {
  /** Waits for the stream's next turn, see `streamLimiter`. Default: the message is sent at once. */
  limiter?: StreamLimiter | undefined;
}

/** The names of {@link MessageContent}. */
export const contentNames: readonly (keyof MessageContent)[] = [
  "data",
  "attachments",
  "previews",
  "signal",
  "timeout",
  "headers",
];

/**
 * The parts of a message, checked. Streams among its files are read here.
 *
 * @throws {InvalidOptionError} for a text, data or files that are unfit.
 */
export async function toSubmission(
  message: string | MessageML,
  { data, attachments = [], previews = [], signal }: MessageContent,
  operation: OperationName,
): Promise<V4MessageSubmission> {
  const files = checkAttachments("attachments", attachments);
  const images = checkAttachments("previews", previews);
  if (images.length > 0 && images.length !== files.length) {
    throw new InvalidOptionError(
      "previews",
      `are ${images.length} for ${files.length} attachments; give none, or one for each.`,
    );
  }
  const text = toText(message, files.length > 0);
  const json = toJsonText(data);
  const read = await readAttachments([...files, ...images], signal, operation);
  return {
    message: text,
    ...(json !== undefined && { data: json }),
    ...(files.length > 0 && { attachment: read.slice(0, files.length) }),
    ...(images.length > 0 && { preview: read.slice(files.length) }),
  };
}

function toText(message: string | MessageML, hasFiles: boolean): string {
  const markup = isMarkup(message) ? MessageML.contentOf(message) : message;
  if (typeof markup !== "string") {
    throw new InvalidOptionError("message", "has to be MessageML, as text or by messageML`...`.");
  }
  if (markup.trim() === "" && !hasFiles) {
    throw new InvalidOptionError("message", "is empty; give it text or attachments.");
  }
  return wrapMessageML(markup);
}

function toJsonText(data: unknown): string | undefined {
  if (data === undefined) return undefined;
  try {
    // Files begin with a byte order mark where some editors wrote them.
    const text = typeof data === "string" ? data.replace(/^\ufeff/, "") : stringifyJson(data);
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return text;
  } catch {
    // Said below.
  }
  throw new InvalidOptionError("data", "has to be an object that JSON can hold, or its JSON text.");
}

/** @throws {InvalidOptionError} for an option that is unknown, or no limiter. */
export function checkMessageOptions<Options extends MessageOptions>(
  options: Options | undefined,
  names: readonly (keyof Options & string)[],
  where: string,
): Options {
  const own = ownOptions(options, names, where);
  if (own.limiter !== undefined && typeof own.limiter?.turn !== "function") {
    throw new InvalidOptionError("limiter", "has to be made by streamLimiter().");
  }
  checkSignal(own.signal);
  return own;
}
