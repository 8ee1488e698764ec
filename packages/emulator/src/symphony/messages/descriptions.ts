import type { Message } from "../streams/stored.ts";
import { describeStream } from "../streams/streams.ts";
import { describeUser } from "../user.ts";

/** A message as the agent tells of it. What was hidden is left out. */
export function describeMessage(message: Message): object {
  const { id, stream, author, timestamp, update, replacedBy } = message;
  const first = firstOf(message);
  return {
    messageId: id,
    timestamp,
    ...describeContent(message),
    user: describeUser(author),
    stream: describeStream(stream),
    externalRecipients: false,
    originalFormat: "com.symphony.messageml.v2",
    ...(update && { replacing: update.of.id, silent: update.isSilent }),
    ...(replacedBy && { replacedBy: replacedBy.id }),
    initialMessageId: first.id,
    initialTimestamp: first.timestamp,
  };
}

function describeContent({ content, data, attachments, suppressedAt }: Message): object {
  if (suppressedAt !== undefined) return { attachments: [] };
  return {
    message: content,
    data,
    attachments: attachments.map(({ id, name, bytes, preview }) => ({
      id,
      name,
      size: bytes.length,
      images: preview ? [{ id: preview.id, dimension: "600" }] : [],
    })),
  };
}

function firstOf(message: Message): Message {
  return message.update ? firstOf(message.update.of) : message;
}
