import type { Answer, EmulatedRequest, Handler } from "../../contract.ts";
import { json } from "../../engine/answers.ts";
import { forCallers } from "../callers.ts";
import { takeCursorPage } from "../cursors.ts";
import { failure } from "../errors.ts";
import type { State } from "../state.ts";
import type { Message } from "../streams/stored.ts";
import { toStandardBase64 } from "../streams/streams.ts";
import type { User } from "../user.ts";

/** What became of messages after they were sent: delivered, answered. */
export function receiptHandlers(state: State): Record<string, Handler> {
  return {
    getMessageStatus: forCallers(state, ({ params }, caller) => {
      const message = state.messages.get(params.required("mid"));
      if (!message) return failure(404, "No such message");
      return message.stream.members.has(caller)
        ? json(200, describeStatus(message))
        : failure(403, "Not a member");
    }),
    getMessageDetails({ body }) {
      const { messageIds } = body as { messageIds: readonly string[] };
      const found = messageIds.flatMap((id) => state.messages.get(id) ?? []);
      return found.length === messageIds.length
        ? json(
            200,
            found.map((message) =>
              Object.assign({ messageId: message.id }, describeDetail(message)),
            ),
          )
        : failure(404, "No such message");
    },
    listMessageReceipts(request) {
      const message = messageOf(state, request);
      return message ? listReceipts(request, message) : failure(404, "No such message");
    },
    getMessageRelationships(request) {
      const message = messageOf(state, request);
      if (!message) return failure(400, "No such message");
      const nothing = { parent: {}, replies: [], forwards: [], formReplies: [] };
      return json(200, { messageId: message.id, ...nothing });
    },
  };
}

function messageOf({ messages }: State, { params }: EmulatedRequest): Message | undefined {
  return messages.get(params.required("messageId"));
}

function receiversOf({ stream, author }: Message): User[] {
  return [...stream.members.keys()].filter((user) => user !== author);
}

function listReceipts(request: EmulatedRequest, message: Message): Answer {
  const page = takeCursorPage(receiversOf(message), request);
  if (!page) return failure(400, "The cursor is malformed");
  return json(200, {
    ...describeDetail(message),
    MessageReceiptDetail: page.rows.map(({ userId, username, email }) => ({
      user: { id: userId, username, emailAddress: email },
      deliveryReceiptTimestamp: message.timestamp,
      downloadReceiptCounts: [],
    })),
    pagination: page.pagination,
  });
}

function describeStatus(message: Message): object {
  return {
    author: describeReader(message.author, message),
    read: [],
    delivered: [],
    sent: receiversOf(message).map((user) => describeReader(user, message)),
  };
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
