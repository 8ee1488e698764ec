import type { Part } from "../../contract.ts";
import { publish } from "../feeds/feeds.ts";
import { createId } from "../ids.ts";
import type { State } from "../state.ts";
import { isOwner } from "../streams/access.ts";
import type { Attachment, Message, Stream, Update } from "../streams/stored.ts";
import type { User } from "../user.ts";
import { attachmentsOf } from "./attachments.ts";
import { describeMessage } from "./descriptions.ts";
import { readMessage, type ReadMessage } from "./message-ml.ts";

/** What a message is made of. */
export interface Draft extends ReadMessage {
  readonly author: User;
  readonly attachments?: readonly Attachment[];
  readonly update?: Update;
}

/** The message of a form; a text says why it cannot be taken. */
export function draftOf(
  state: State,
  author: User,
  body: unknown,
  parts: readonly Part[],
): Draft | string {
  const { message, data } = body as Partial<Record<string, string>>;
  if (!message) return "The message is empty";
  const read = readMessage(state, message, data);
  if (typeof read === "string") return read;
  const attachments = attachmentsOf(parts);
  if (typeof attachments === "string") return attachments;
  const draft = { author, ...read, attachments };
  return findEmptiness(draft) ?? draft;
}

/** Says that there is nothing to be seen in a message, if there is nothing. */
export function findEmptiness({ content, attachments = [] }: Draft): string | undefined {
  const isEmpty = content.replaceAll(/^<div[^>]*>|<\/div>$/g, "").trim() === "";
  return isEmpty && attachments.length === 0 ? "The message is empty" : undefined;
}

/** Why nobody, or not this user, may send to the stream. */
export function findSendingProblem(stream: Stream, author: User): string | undefined {
  if (!stream.members.has(author)) return "Not a member of the stream";
  if (!stream.isActive) return "The stream is not active";
  if (stream.room?.readOnly && !isOwner(stream, author)) return "For owners of the room only";
  return undefined;
}

/** Adds a message to a stream at a time, without telling the feeds. */
export function keepMessage(
  state: State,
  stream: Stream,
  { author, content, data, attachments = [], update }: Draft,
  timestamp: number,
): Message {
  const kept: Message = {
    id: createId(),
    stream,
    author,
    timestamp,
    content,
    data,
    attachments,
    update,
    replacedBy: undefined,
    suppressedAt: undefined,
  };
  const earlier = stream.messages.findLastIndex((other) => other.timestamp <= timestamp);
  stream.messages.splice(earlier + 1, 0, kept);
  state.messages.set(kept.id, kept);
  return kept;
}

/** Adds a message to a stream now, and tells the feeds of its members. */
export function postMessage(state: State, stream: Stream, draft: Draft): Message {
  const posted = keepMessage(state, stream, draft, state.clock.now());
  publish(state.feeds, stream.members.keys(), {
    type: "MESSAGESENT",
    initiator: draft.author,
    payload: { message: describeMessage(posted) },
  });
  return posted;
}
