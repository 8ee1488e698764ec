import type { Handler } from "../../contract.ts";
import { json } from "../../engine/answers.ts";
import { forCallers } from "../callers.ts";
import { findById, type State } from "../state.ts";
import type { User } from "../user.ts";
import { createAttachment } from "./attachments.ts";
import { readMessage } from "./message-ml.ts";
import { findEmptiness, keepMessage } from "./post.ts";

/** A message of another system. */
interface ImportedMessage {
  readonly message: string;
  readonly data?: string;
  readonly intendedMessageTimestamp: number;
  readonly intendedMessageFromUserId: number | bigint;
  readonly originatingSystemId: string;
  readonly originalMessageId?: string;
  readonly streamId: string;
  readonly attachments?: readonly ImportedFile[];
  readonly previews?: readonly ImportedFile[];
}

interface ImportedFile {
  readonly filename?: string;
  readonly content?: string;
}

/** Messages of other systems, which keep their author and their time. Feeds do not tell of them. */
export function importHandlers(state: State): Record<string, Handler> {
  /** By the system and the id there: those that were imported. */
  const known = new Set<string>();

  const importOne = (imported: ImportedMessage, caller: User): object => {
    const { originatingSystemId, originalMessageId } = imported;
    const origin = { originatingSystemId, ...(originalMessageId && { originalMessageId }) };
    const key = `${originatingSystemId} ${originalMessageId}`;
    const taken = originalMessageId !== undefined && known.has(key);
    const kept = taken ? "The message was imported before" : keep(state, imported, caller);
    if (typeof kept === "string") return { ...origin, diagnostic: kept };
    known.add(key);
    return { messageId: kept.id, ...origin };
  };

  return {
    importMessages: forCallers(state, ({ body }, caller) =>
      json(
        200,
        (body as readonly ImportedMessage[]).map((imported) => importOne(imported, caller)),
      ),
    ),
  };
}

/** Adds the message, or says why it cannot be. */
function keep(
  state: State,
  imported: ImportedMessage,
  caller: User,
): ReturnType<typeof keepMessage> | string {
  const { message, data, attachments = [], previews = [], intendedMessageTimestamp } = imported;
  const stream = state.streams.get(imported.streamId);
  const author = findById(state, String(imported.intendedMessageFromUserId));
  if (!stream) return "No such stream";
  if (!stream.members.has(caller)) return "The caller is not a member of the stream";
  if (!author || !stream.members.has(author)) return "The author is not a member of the stream";
  if (intendedMessageTimestamp > state.clock.now()) return "The message is of the future";
  const read = readMessage(state, message, data);
  if (typeof read === "string") return read;
  const files = attachments.map((file, index) =>
    createAttachment(
      file.filename ?? "file",
      "application/octet-stream",
      bytesOf(file),
      previews[index] && bytesOf(previews[index]),
    ),
  );
  const draft = { author, ...read, attachments: files };
  return findEmptiness(draft) ?? keepMessage(state, stream, draft, intendedMessageTimestamp);
}

function bytesOf({ content = "" }: ImportedFile): Buffer {
  return Buffer.from(content, "base64");
}
