import type { OperationsByMethod, TypedCalls } from "../../call/calls.ts";
import { explainFailure } from "../../call/lost-answer.ts";
import { checkCommonOptions, type KnownOptions } from "../driver/common-options.ts";
import type { ProviderFacts } from "../../call/provider.ts";
import type { CreateTransport } from "../../transport/transport.ts";
import { createAnonymousStep } from "./authorise.ts";
import { createChannel } from "./channel.ts";

/**
 * Calls without a session, such as those for a forgotten password. There is nothing to sign off.
 *
 * @param secrets what is sent in bodies and masked wherever a text of the provider is shown.
 * @throws {InvalidOptionError} for bad options.
 */
export type OpenAnonymous = <Operations extends OperationsByMethod>(
  facts: ProviderFacts,
  options: KnownOptions,
  secrets?: readonly string[],
) => TypedCalls<Operations>;

/** {@link OpenAnonymous} over a transport of the runtime, unless the options name another one. */
export function openAnonymousOver<Operations extends OperationsByMethod>(
  createTransport: CreateTransport,
  facts: ProviderFacts,
  options: KnownOptions,
  secrets: readonly string[] = [],
): TypedCalls<Operations> {
  checkCommonOptions(options, facts);
  const channel = createChannel<Operations, object>(facts, options, createTransport);
  for (const secret of secrets) channel.scrubber.learn(secret);
  const { signal } = options;
  return channel.client(createAnonymousStep(facts), {
    signal,
    explain: explainFailure,
    observeAnswer: channel.observers.app,
  }).calls;
}
