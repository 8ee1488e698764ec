import type { Stream } from "./stored.ts";

/** Whether the id is that of a message of the stream, or empty, for none. */
export function isPinnable({ messages }: Stream, messageId: string): boolean {
  return messageId === "" || messages.some(({ id }) => id === messageId);
}

/** Pins a message of the stream, or none for an empty id. Answers whether that changes anything. */
export function changePin(stream: Stream, messageId: string): boolean {
  const before = stream.pinnedMessageId;
  stream.pinnedMessageId = messageId === "" ? undefined : messageId;
  return stream.pinnedMessageId !== before;
}
