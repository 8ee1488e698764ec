import type { Call } from "../../call/call.ts";
import type { OperationsByMethod, Result } from "../../call/calls.ts";
import type { ProviderFacts } from "../../call/provider.ts";
import type { Layer } from "../../steps/step.ts";
import { AnswerReader } from "../../client/answer.ts";
import type { CallResponse } from "../../transport/response.ts";
import type { Channel } from "../channel/channel.ts";
import type { LoginContext } from "../driver/driver.ts";
import type { Opened } from "./opened.ts";
import { OpeningWatch } from "./opening-watch.ts";
import { watchAttempts } from "./watch-attempts.ts";

/** Sends what a login opens at the provider, by the step of all its requests, and watches what comes of each attempt. */
export function createOpen<
  Operations extends OperationsByMethod,
  Paths extends object,
  Grant extends object,
>(
  step: Layer,
  facts: ProviderFacts,
  channel: Channel<Operations, Paths>,
  opened: Opened<Grant>,
  signal: AbortSignal | undefined,
): LoginContext<Operations, Grant>["open"] {
  const answers = new AnswerReader(facts, channel.scrubber);
  return async (opening) => {
    signal?.throwIfAborted();
    const watch = new OpeningWatch(opening, opened, (response, call) =>
      read(answers, response, call),
    );
    const { calls } = channel.client(step, { signal }, watchAttempts(watch));
    let isRead = false;
    try {
      const answer = await opening.send(calls);
      isRead = opening.grantsIn(answer).length > 0;
      return answer;
    } finally {
      watch.settle(isRead);
    }
  };
}

function read<Answer>(answers: AnswerReader, response: CallResponse, call: Call): Result<Answer> {
  if (!response.ok) throw answers.describe(response, call);
  return { data: answers.read(response, call) as Answer, response };
}
