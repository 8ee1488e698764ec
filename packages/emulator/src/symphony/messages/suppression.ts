import type { Handler } from "../../contract.ts";
import { json } from "../../engine/answers.ts";
import { forCallers } from "../callers.ts";
import { failure } from "../errors.ts";
import { publish } from "../feeds/feeds.ts";
import type { State } from "../state.ts";
import type { Message } from "../streams/stored.ts";
import { describeStream } from "../streams/streams.ts";
import type { User } from "../user.ts";

/** Messages whose content is hidden from everybody. */
export function suppressionHandlers(state: State): Record<string, Handler> {
  return {
    suppressMessage: forCallers(state, ({ params }, caller) => {
      const message = state.messages.get(params.required("id"));
      if (!message) return failure(400, "No such message");
      return json(200, {
        messageId: message.id,
        suppressed: true,
        suppressionDate: suppress(state, message, caller),
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
