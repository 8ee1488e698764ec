import type { CallLimits } from "../../call/call.ts";
import type { Layer } from "../../steps/step.ts";
import { bare } from "../../values/bare.ts";
import type { CallResponse } from "../../transport/response.ts";
import type { OperationsByMethod, TypedCalls } from "../../call/calls.ts";
import { createFixedGrantStep } from "./authorise.ts";
import { type Budget, startBudget } from "./budget.ts";
import type { SessionDriver } from "../driver/driver.ts";
import type { Channel } from "./channel.ts";
import { puttingIfPossible } from "../../transport/request-ids.ts";
import type { HeardAnswers } from "../../reports/heard-answers.ts";

/** How calls under a fixed grant are bounded, and who is told of their answers. */
interface CallsSetup {
  readonly budget?: Budget | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly heard?: HeardAnswers | undefined;
}

/** Calls under one fixed grant, which neither renew nor count as the app's. */
export function callsUnder<
  Operations extends OperationsByMethod,
  Paths extends object,
  Grant extends object,
>(
  driver: SessionDriver<Operations, Grant>,
  channel: Channel<Operations, Paths>,
  grant: Grant,
  setup: CallsSetup = {},
): TypedCalls<Operations> {
  const { budget, signal, heard } = bare(setup);
  const { share } = budget ?? startBudget();
  // The later a call comes, the less time it has.
  const limits = (): CallLimits => {
    const limit = share();
    return { attempt: limit, total: limit, maxBodyBytes: 1024 * 1024 };
  };
  const fixed = createFixedGrantStep(driver, grant);
  const authorise = heard ? listen(fixed, (answer) => heard.hear(answer, channel.scrubber)) : fixed;
  return channel.client(authorise, {
    limits,
    signal,
    expectsRefusal: true,
    // What ends a session goes without an id rather than not at all.
    putRequestId: channel.putRequestId && puttingIfPossible(channel.putRequestId),
    // A sign-off repeats what it asks by itself.
    ...(budget && { retry: undefined }),
  }).calls;
}

/** The same layer, and whoever wants to know is told of each answer. */
function listen(layer: Layer, hear: (answer: CallResponse) => void): Layer {
  return (next) =>
    layer(async (request) => {
      const answer = await next(request);
      hear(answer);
      return answer;
    });
}
