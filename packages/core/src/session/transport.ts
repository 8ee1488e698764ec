import type { CallLimits } from "../call.ts";
import type { HttpMethod } from "../calls.ts";
import { type ApiClient, type ClientSetup, createApiClient } from "../client.ts";
import { type EventListener, guardHook } from "../events.ts";
import { resolveRetry, resolveTimeout } from "../limits.ts";
import type { CommonOptions } from "../options.ts";
import type { ProviderFacts } from "../provider.ts";
import { createScrubber, type Scrubber } from "../scrub.ts";
import { composeSteps, type Step } from "../step.ts";
import { createObserveStep } from "../steps/observe.ts";
import { createRetryStep } from "../steps/retry.ts";
import { attemptTimeStep, totalTimeStep } from "../steps/time-limits.ts";
import { createWire } from "../steps/wire.ts";

/** How a session's requests are sent, whoever authorises them. */
export interface Transport<
  Operations extends { [Method in HttpMethod]: object },
  Paths extends object,
> {
  readonly scrubber: Scrubber;
  readonly emit: EventListener;
  client(authorise: Step, setup?: Partial<ClientSetup>): ApiClient<Operations, Paths>;
}

/** Puts the steps in order, from outside in: the app's own, total time, retry, session, attempt time, wire. */
export function createTransport<
  Operations extends { [Method in HttpMethod]: object },
  Paths extends object,
>(provider: ProviderFacts, options: CommonOptions): Transport<Operations, Paths> {
  const scrubber = createScrubber();
  const emit = guardHook(options.onEvent);
  const limits: CallLimits = {
    ...resolveTimeout(options.timeout),
    maxBodyBytes: options.maxBodyBytes ?? 32 * 1024 * 1024,
  };
  const outer: readonly Step[] = [...(options.steps ?? []), totalTimeStep, createRetryStep(emit)];
  const inner: readonly Step[] = [createObserveStep(emit), attemptTimeStep];
  const wire = createWire(options.fetch, scrubber);
  // The client outlives the login: it may not hold the options, since there are credentials among them.
  const retry = resolveRetry(options.retry);
  const userAgent = options.userAgent ?? `@signoff/${provider.name}`;
  return {
    scrubber,
    emit,
    client: (authorise, setup) =>
      createApiClient({
        provider,
        scrubber,
        limits,
        retry,
        userAgent,
        signal: undefined,
        send: composeSteps([...outer, authorise, ...inner], wire),
        ...setup,
      }),
  };
}
