import type { Answer, Handler } from "../../contract.ts";
import { json } from "../../engine/answers.ts";
import { callerOf } from "../authorize.ts";
import { failure } from "../errors.ts";
import type { State } from "../state.ts";
import { forMembers } from "./access.ts";
import { changePin, isPinnable } from "./pins.ts";
import type { Stream } from "./stored.ts";
import { conversationOf, namedUsers } from "./streams.ts";

/** Conversations with few people: the same people find the same one again. */
export function imHandlers(state: State): Record<string, Handler> {
  return {
    createIm(request) {
      const caller = callerOf(state, request);
      const others = namedUsers(state, request);
      if (!others || others.length === 0) return failure(400, "No such user");
      const { id } = conversationOf(state, caller, new Set([caller, ...others]));
      return json(200, { id });
    },
    createImAdmin(request) {
      const caller = callerOf(state, request);
      const users = namedUsers(state, request);
      if (!users) return failure(400, "No such user");
      const members = new Set(users);
      if (members.size < 2) return failure(400, "Two users are needed, or more");
      if (members.has(caller)) return failure(400, "The caller takes no part");
      const { id } = conversationOf(state, caller, members);
      return json(200, { id });
    },
    getIm: forMembers(state, "id", (_request, stream) =>
      stream.room ? failure(400, "The stream is a room") : describeIm(stream),
    ),
    updateIm: forMembers(state, "id", ({ body }, stream) => {
      if (stream.room) return failure(400, "The stream is a room");
      const { pinnedMessageId } = body as { pinnedMessageId: string };
      if (!isPinnable(stream, pinnedMessageId)) return failure(400, "No such message");
      return changePin(stream, pinnedMessageId)
        ? describeIm(stream)
        : failure(400, "Nothing changes");
    }),
  };
}

function describeIm({ id, createdAt, isActive, pinnedMessageId }: Stream): Answer {
  return json(200, {
    V1IMAttributes: pinnedMessageId === undefined ? {} : { pinnedMessageId },
    IMSystemInfo: { id, creationDate: createdAt, active: isActive },
  });
}
