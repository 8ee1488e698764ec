import type { HttpMethod, TypedCalls } from "../calls.ts";
import { explainFailure } from "../lost-answer.ts";
import { checkCommonOptions, type CommonOptions } from "../options.ts";
import type { ProviderFacts } from "../provider.ts";
import type { Transport } from "../transport.ts";
import { createAnonymousStep } from "./authorise-step.ts";
import { createChannel } from "./channel.ts";

/** Calls of operations that need no session. */
export interface AnonymousCalls<Operations extends { [Method in HttpMethod]: object }> {
  readonly calls: TypedCalls<Operations>;
  /** Has a secret masked wherever a text of the provider is shown. */
  learn(secret: string): void;
}

/**
 * Calls without a session, such as those for a forgotten password. There is nothing to sign off.
 *
 * @throws {InvalidOptionError} for bad options.
 */
export type OpenAnonymous = <Operations extends { [Method in HttpMethod]: object }>(
  facts: ProviderFacts,
  options: CommonOptions,
) => AnonymousCalls<Operations>;

/** {@link OpenAnonymous} over the given transport, unless the options name another one. */
export function openAnonymousOver<Operations extends { [Method in HttpMethod]: object }>(
  defaultTransport: Transport,
  facts: ProviderFacts,
  options: CommonOptions,
): AnonymousCalls<Operations> {
  checkCommonOptions(options);
  const channel = createChannel<Operations, object>(facts, options, defaultTransport);
  const { calls } = channel.client(createAnonymousStep(facts), {
    signal: options.signal,
    explain: explainFailure,
  });
  return { calls, learn: (secret) => channel.scrubber.learn(secret) };
}
