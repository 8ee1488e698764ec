import type { Answer, EmulatedRequest, Handler } from "../../contract.ts";
import { json } from "../../engine/answers.ts";
import { forCallers } from "../callers.ts";
import { callerOf } from "../authorize.ts";
import { failure } from "../errors.ts";
import { publish } from "../feeds/feeds.ts";
import type { State } from "../state.ts";
import type { Message } from "../streams/stored.ts";
import { describeStream, toStandardBase64 } from "../streams/streams.ts";
import type { User } from "../user.ts";

/** How far apart the times of a list of ids may be, in ms. */
const longestWindow = 24 * 60 * 60 * 1000;

/** What happens to messages after they were sent: hidden, delivered, answered. */
export function oversightHandlers(state: State): Record<string, Handler> {
  const forMessage = (
    handler: (request: EmulatedRequest, message: Message) => Answer,
    missing: number,
  ): Handler =>
    forCallers(state, (request) => {
      const message = state.messages.get(request.params.required("messageId"));
      return message ? handler(request, message) : failure(missing, "No such message");
    });

  return {
    suppressMessage(request) {
      const caller = callerOf(state, request);
      const message = state.messages.get(request.params.required("id"));
      if (!message) return failure(400, "No such message");
      return json(200, {
        messageId: message.id,
        suppressed: true,
        suppressionDate: suppress(state, message, caller),
      });
    },
    getMessageStatus(request) {
      const message = state.messages.get(request.params.required("mid"));
      if (!message) return failure(404, "No such message");
      const { stream, author } = message;
      if (!stream.members.has(callerOf(state, request))) return failure(403, "Not a member");
      const describe = (user: User): object => describeReader(user, message);
      const others = [...stream.members.keys()].filter((user) => user !== author);
      return json(200, {
        author: describe(author),
        read: [],
        delivered: [],
        sent: others.map(describe),
      });
    },
    getMessageDetails: forCallers(state, ({ body }) => {
      const { messageIds } = body as { messageIds: readonly string[] };
      const found = messageIds.map((id) => state.messages.get(id));
      if (found.includes(undefined)) return failure(404, "No such message");
      return json(
        200,
        found.flatMap((message) =>
          message ? [{ messageId: message.id, ...describeDetail(message) }] : [],
        ),
      );
    }),
    listMessageReceipts: forMessage((_request, message) => {
      const receivers = [...message.stream.members.keys()].filter(
        (user) => user !== message.author,
      );
      return json(200, {
        ...describeDetail(message),
        MessageReceiptDetail: receivers.map(({ userId, username, email }) => ({
          user: { id: userId, username, emailAddress: email },
          deliveryReceiptTimestamp: message.timestamp,
          downloadReceiptCounts: [],
        })),
        pagination: { cursors: { before: "0" } },
      });
    }, 404),
    getMessageRelationships: forMessage(
      (_request, { id }) =>
        json(200, { messageId: id, parent: {}, replies: [], forwards: [], formReplies: [] }),
      400,
    ),
    listStreamMessageIds: forCallers(state, ({ params, query }) => {
      const stream = state.streams.get(params.required("streamId"));
      if (!stream) return failure(404, "No such stream");
      const to = query.number("to") ?? state.clock.now();
      const since = query.number("since") ?? to - longestWindow;
      if (to - since > longestWindow) return failure(422, "The time is longer than 24 hours");
      const ids = stream.messages
        .filter(({ timestamp }) => timestamp >= since && timestamp <= to)
        .map(({ id }) => id);
      const offset = query.number("offset") ?? 0;
      const page = ids.slice(offset, offset + (query.number("limit") ?? 50));
      return json(200, {
        Data: page,
        TotalNumberFound: ids.length,
        numberReturned: page.length,
        nextStartNumber: offset + page.length,
      });
    }),
  };
}

/** Hides the content and tells the members. Answers when that was, 0 if it was hidden already. */
function suppress(state: State, message: Message, initiator: User): number {
  if (message.suppressedAt !== undefined) return 0;
  const { id: messageId, stream } = message;
  message.suppressedAt = state.clock.now();
  publish(state.feeds, stream.members.keys(), {
    type: "MESSAGESUPPRESSED",
    initiator,
    payload: { messageId, stream: describeStream(stream) },
  });
  return message.suppressedAt;
}

function describeReader(user: User, { timestamp }: Message): object {
  return {
    userId: String(user.userId),
    displayName: user.displayName,
    email: user.email,
    userName: user.username,
    timestamp: String(timestamp),
  };
}

function describeDetail({ author, stream, timestamp, attachments }: Message): object {
  return {
    creator: { id: author.userId, name: author.displayName },
    stream: {
      id: toStandardBase64(stream.id),
      ...(stream.room && { name: stream.room.name }),
      streamType: stream.type,
    },
    creationDate: timestamp,
    deliveryReceiptCount: stream.members.size - 1,
    readReceiptCount: 0,
    emailNotificationCount: 0,
    downloadReceiptCounts: attachments.map(({ name }) => ({ fileName: name, count: 0 })),
  };
}
