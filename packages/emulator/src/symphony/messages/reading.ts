import type { Handler } from "../../contract.ts";
import { empty, json } from "../../engine/answers.ts";
import { callerOf } from "../authorize.ts";
import { failure } from "../errors.ts";
import { takePage } from "../paging.ts";
import type { State } from "../state.ts";
import { forMembers } from "../streams/access.ts";
import { describeMessage } from "./descriptions.ts";

const defaultLimit = 50;

/** Messages of conversations that the caller takes part in. */
export function readingHandlers(state: State): Record<string, Handler> {
  return {
    listMessages: forMembers(state, "sid", ({ query }, stream) => {
      const since = query.number("since") ?? 0;
      const until = query.number("until") ?? Infinity;
      const found = stream.messages
        .filter(({ timestamp }) => timestamp >= since && timestamp <= until)
        .toReversed();
      const page = takePage(found, query, defaultLimit);
      return page.length > 0 ? json(200, page.map(describeMessage)) : empty(204);
    }),
    getMessage(request) {
      const message = state.messages.get(request.params.required("id"));
      if (!message) return empty(204);
      return message.stream.members.has(callerOf(state, request))
        ? json(200, describeMessage(message))
        : failure(403, "Not a member of the stream");
    },
  };
}
