import type { HttpMethod } from "../calls.ts";
import { AbortError, isAuthenticationError, isSignoffError } from "../errors.ts";
import { orAborted, startTimer } from "../signals.ts";
import { createAnonymousStep } from "./authorise-step.ts";
import { callsUnder } from "./calls-under.ts";
import type { LoginContext, SessionDriver, SignOn } from "./driver.ts";
import type { Lifecycle } from "./lifecycle.ts";
import { giveUp } from "./tokens.ts";
import { warnOfFailure } from "./warn.ts";
import type { Channel } from "./channel.ts";

/** Gets a new grant; holds the credentials. */
export type Login<Grant> = (signal?: AbortSignal) => Promise<Grant>;

/** A login over the channel, whose secrets are masked from then on. */
export function createLogin<
  Operations extends { [Method in HttpMethod]: object },
  Paths extends object,
  Grant extends object,
>(
  driver: SessionDriver<Operations, Grant>,
  channel: Channel<Operations, Paths>,
  signOn: SignOn<Operations, Grant>,
): Login<Grant> {
  const { name } = driver.facts;
  return async (signal) => {
    if (signal?.aborted) throw abortedLogin(signal, name);
    const { calls } = channel.client(createAnonymousStep(driver.facts));
    const grant = await signOn({
      calls,
      provider: name,
      signal,
      total: channel.total,
      learn: (secret) => channel.scrubber.learn(secret),
      giveUp: (partial, tokens) =>
        giveUp(driver, tokens, (part) => callsUnder(driver, channel, part), partial),
      open: openUnder(signal, () => warnOfFailure({ provider: name, account: driver.account })),
    }).catch((error: unknown) => {
      throw signal?.aborted && error === signal.reason ? abortedLogin(signal, name) : error;
    });
    for (const secret of driver.secretsOf(grant)) channel.scrubber.learn(secret);
    return grant;
  };
}

/** How long an answer is waited for that an aborted login does not want any more, in ms. */
const lateAnswer = 2_000;

function openUnder(
  signal: AbortSignal | undefined,
  warn: () => void,
): LoginContext<{ [Method in HttpMethod]: object }, object>["open"] {
  return async (send, end) => {
    signal?.throwIfAborted();
    const lingering = new AbortController();
    const answer = send(lingering.signal);
    try {
      return await orAborted(answer, signal);
    } catch (error) {
      if (signal?.aborted) {
        const timer = startTimer(() => lingering.abort(), lateAnswer);
        answer
          .finally(() => clearTimeout(timer))
          .then(end)
          .catch(() => {
            // What the answer would have told of may be open by now.
            if (lingering.signal.aborted) warn();
          });
      }
      throw error;
    }
  };
}

function abortedLogin({ reason }: AbortSignal, provider: string): unknown {
  if (isSignoffError(reason)) return reason;
  return new AbortError("The login was aborted by its signal.", { provider, cause: reason });
}

/** Tells of each renewal, and marks the session as lost when the provider refuses one: it is not asked again. */
export function observeRenewals<
  Operations extends { [Method in HttpMethod]: object },
  Paths extends object,
  Grant,
>(
  login: Login<Grant>,
  provider: string,
  channel: Channel<Operations, Paths>,
  lifecycle: Lifecycle,
): Login<Grant> {
  return async (signal) => {
    if (lifecycle.lost) throw lifecycle.ended();
    const started = performance.now();
    let error: string | undefined;
    try {
      return await login(signal);
    } catch (failure) {
      error = isSignoffError(failure) ? failure.kind : "Error";
      if (isAuthenticationError(failure)) lifecycle.lose();
      throw failure;
    } finally {
      channel.emit({ type: "renewal", provider, duration: performance.now() - started, error });
    }
  };
}
