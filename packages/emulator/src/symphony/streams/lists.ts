import type { Answer, EmulatedRequest, Handler } from "../../contract.ts";
import { empty, json } from "../../engine/answers.ts";
import { forUser } from "../callers.ts";
import { callerOf } from "../authorize.ts";
import { failure } from "../errors.ts";
import { takePage } from "../paging.ts";
import type { State } from "../state.ts";
import type { User } from "../user.ts";
import { forMembers, forStream, maySee } from "./access.ts";
import type { Attachment, Message, Stream } from "./stored.ts";
import { toStandardBase64 } from "./streams.ts";

const defaultLimit = 50;

/** Which streams to list. */
interface StreamFilter {
  readonly streamTypes?: readonly { readonly type?: string }[];
  readonly includeInactiveStreams?: boolean;
}

/** The streams of a user, each of them, and the files that were sent there. */
export function streamListHandlers(state: State): Record<string, Handler> {
  const listStreams = ({ body, query }: EmulatedRequest, user: User): Answer => {
    const { streamTypes = [], includeInactiveStreams = false } = (body ?? {}) as StreamFilter;
    const types = new Set(streamTypes.map(({ type }) => type));
    const found = [...state.streams.values()].filter(
      (stream) =>
        stream.members.has(user) &&
        (types.size === 0 || types.has(stream.type)) &&
        (includeInactiveStreams || stream.isActive),
    );
    const page = takePage(found, query, defaultLimit);
    return page.length > 0 ? json(200, page.map(describeListed)) : empty(204);
  };

  return {
    listStreams: (request) => listStreams(request, callerOf(state, request)),
    listUserStreamsAdmin: forUser(state, "uid", listStreams),
    getStream: forStream(state, "sid", (_request, stream, caller) =>
      maySee(state, stream, caller)
        ? json(200, describeOne(stream))
        : failure(403, "Not a member of the stream"),
    ),
    listStreamAttachments: forMembers(state, "sid", ({ query }, { messages }) => {
      const since = query.number("since") ?? 0;
      const to = query.number("to") ?? Infinity;
      const files = messages
        .filter(({ timestamp, suppressedAt }) => {
          return timestamp >= since && timestamp <= to && suppressedAt === undefined;
        })
        .flatMap((message) => message.attachments.map((file) => describeFile(message, file)));
      if (query.text("sortDir") === "DESC") files.reverse();
      return json(200, files.slice(0, query.number("limit") ?? defaultLimit));
    }),
  };
}

function describeListed({ id, type, isActive, room, members }: Stream): object {
  return {
    id,
    crossPod: room?.crossPod ?? false,
    active: isActive,
    streamType: { type },
    ...(room
      ? { roomAttributes: { name: room.name } }
      : { streamAttributes: { members: [...members.keys()].map(({ userId }) => userId) } }),
  };
}

function describeOne(stream: Stream): object {
  const last = stream.messages.at(-1);
  return {
    ...describeListed(stream),
    origin: "INTERNAL",
    ...(last && { lastMessageDate: last.timestamp }),
  };
}

function describeFile({ id, timestamp, author }: Message, file: Attachment): object {
  return {
    messageId: toStandardBase64(id),
    ingestionDate: timestamp,
    userId: author.userId,
    fileId: file.id,
    name: file.name,
    size: file.bytes.length,
    "content-type": file.contentType,
    previews: file.preview ? [{ fileId: file.preview.id, width: 600 }] : [],
  };
}
