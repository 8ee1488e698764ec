import type { Answer, EmulatedRequest, Handler } from "../../contract.ts";
import { empty, json } from "../../engine/answers.ts";
import { callerOf } from "../authorize.ts";
import { failure } from "../errors.ts";
import { takePage } from "../paging.ts";
import type { State } from "../state.ts";
import type { Message } from "../streams/stored.ts";
import { describeMessage } from "./descriptions.ts";
import { plainText } from "./message-ml.ts";
import { findMessages, type MessageQuery, readQuery } from "./query.ts";

/** The searches for messages in the caller's streams. */
export function messageSearchHandlers(state: State): Record<string, Handler> {
  const search = (request: EmulatedRequest, query: MessageQuery | string): Answer => {
    if (typeof query === "string") return failure(400, query);
    const found = findMessages(messagesOf(state, request), query, state.signals);
    if (typeof found === "string") return failure(400, found);
    const isNewestFirst = request.query.text("sortDir")?.toUpperCase() !== "ASC";
    return answerPage(request, isNewestFirst ? found.toReversed() : found, 50);
  };
  /** The vendor's kits rely on a list here, where nothing is found. */
  const searchByBody = (request: EmulatedRequest): Answer => {
    const answer = search(request, request.body as MessageQuery);
    return answer.status === 204 ? json(200, []) : answer;
  };
  return {
    searchMessages: searchByBody,
    searchMessagesByQuery: (request) => search(request, readQuery(request.query.required("query"))),
    searchMessagesSemantic(request) {
      const { text, threadId } = request.body as { text: string; threadId?: string };
      const words = text.toLowerCase().split(/\W+/).filter(Boolean);
      const found = messagesOf(state, request).filter(({ content, stream }) => {
        const shown = plainText(content).toLowerCase();
        const isThere = threadId === undefined || stream.id === threadId;
        return isThere && words.some((word) => shown.includes(word));
      });
      return answerPage(request, found.toReversed(), 25);
    },
  };
}

function answerPage(request: EmulatedRequest, found: readonly Message[], limit: number): Answer {
  const page = takePage(found, request.query, limit);
  return page.length > 0 ? json(200, page.map(describeMessage)) : empty(204);
}

/** What the caller may find, oldest first. */
function messagesOf(state: State, request: EmulatedRequest): Message[] {
  const caller = callerOf(state, request);
  return [...state.messages.values()]
    .filter(({ stream, suppressedAt }) => stream.members.has(caller) && suppressedAt === undefined)
    .toSorted((one, other) => one.timestamp - other.timestamp);
}
