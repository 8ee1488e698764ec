import type { Answer, EmulatedRequest, Handler, Part } from "../contract.ts";
import { empty, json } from "../engine/answers.ts";
import type { ServiceAccount } from "./accounts.ts";
import { callerOf } from "./authorize.ts";
import { failure } from "./errors.ts";
import { createId, type Attachment, type Message, type State, type Stream } from "./state.ts";
import { emailOf } from "./users.ts";

const DEFAULT_LIMIT = 50;

/** Messages of conversations that the caller takes part in. */
export function messageHandlers(state: State): Record<string, Handler> {
  return {
    createMessage: forMembers(state, (request, stream, author) => {
      const { message, data } = request.body as Partial<Record<string, string>>;
      const previews = request.parts.filter(({ name }) => name === "preview");
      const files = request.parts.filter(({ name }) => name === "attachment");
      if (!message) return failure(400, "The message is empty");
      if (previews.length > 0 && previews.length !== files.length) {
        return failure(400, "There has to be one preview for each attachment");
      }
      const sent: Message = {
        id: createId(),
        stream,
        author,
        timestamp: state.clock.now(),
        content: toPresentation(message),
        data,
        attachments: files.map(toAttachment),
      };
      stream.messages.push(sent);
      state.messages.set(sent.id, sent);
      return json(200, describe(sent));
    }),
    listMessages: forMembers(state, ({ query }, stream) => {
      const since = query.number("since") ?? 0;
      const until = query.number("until") ?? Infinity;
      const skip = query.number("skip") ?? 0;
      const limit = query.number("limit") ?? DEFAULT_LIMIT;
      if (skip < 0 || limit < 0) return failure(400, "skip and limit cannot be negative");
      const found = stream.messages
        .filter(({ timestamp }) => timestamp >= since && timestamp <= until)
        .toReversed()
        .slice(skip, skip + limit);
      return found.length > 0 ? json(200, found.map(describe)) : empty(204);
    }),
    getMessage(request) {
      const message = state.messages.get(request.params.required("id"));
      if (!message) return empty(204);
      return message.stream.members.includes(callerOf(state, request))
        ? json(200, describe(message))
        : failure(403, "Not a member of the stream");
    },
  };
}

function forMembers(
  state: State,
  handler: (request: EmulatedRequest, stream: Stream, caller: ServiceAccount) => Answer,
): Handler {
  return (request) => {
    const stream = state.streams.get(request.params.required("sid"));
    if (!stream) return failure(400, "No such stream");
    const caller = callerOf(state, request);
    return stream.members.includes(caller)
      ? handler(request, stream, caller)
      : failure(403, "Not a member of the stream");
  };
}

/** MessageML as it is shown: its content, in the element that PresentationML begins with. */
function toPresentation(message: string): string {
  const content = message.replace(/^\s*<messageML[^>]*>|<\/messageML>\s*$/g, "");
  return `<div data-format="PresentationML" data-version="2.0">${content}</div>`;
}

function toAttachment({ filename = "file", bytes }: Part): Attachment {
  return { id: createId(), name: filename, bytes };
}

function describe({ id, stream, author, timestamp, content, data, attachments }: Message): object {
  return {
    messageId: id,
    timestamp,
    message: content,
    ...(data !== undefined && { data }),
    attachments: attachments.map((file) => ({
      id: file.id,
      name: file.name,
      size: file.bytes.length,
      images: [],
    })),
    user: {
      userId: author.userId,
      displayName: author.displayName,
      email: emailOf(author),
      username: author.username,
    },
    stream: { streamId: stream.id, streamType: stream.members.length > 2 ? "MIM" : "IM" },
    externalRecipients: false,
  };
}
