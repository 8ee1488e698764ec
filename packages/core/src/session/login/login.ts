import type { OperationsByMethod } from "../../call/calls.ts";
import { AbortError, isSignoffError, tellPossibleSession } from "../../errors/errors.ts";
import { createAnonymousStep } from "../channel/authorise.ts";
import type { Channel } from "../channel/channel.ts";
import type { SessionDriver, SignOn } from "../driver/driver.ts";
import { Opened } from "./opened.ts";
import { createOpen } from "./openings.ts";
import type { Remains } from "./remains.ts";

/** Gets a new grant; holds the credentials. */
export type Login<Grant> = (
  remains: Remains<Grant>,
  signal?: AbortSignal,
  previous?: Grant,
) => Promise<Grant>;

/** A login over the channel, whose secrets are masked from then on. */
export function createLogin<
  Operations extends OperationsByMethod,
  Paths extends object,
  Grant extends object,
>(
  driver: SessionDriver<Operations, Grant>,
  channel: Channel<Operations, Paths>,
  signOn: SignOn<Operations, Grant>,
): Login<Grant> {
  const { name } = driver.facts;
  return async (remains, signal, previous) => {
    if (signal?.aborted) throw abortedLogin(signal, name);
    const step = createAnonymousStep(driver.facts, remains.before);
    const { calls } = channel.client(step, { signal });
    const opened = new Opened(driver, channel.scrubber, remains);
    try {
      const grant = await signOn({
        previous,
        calls,
        provider: name,
        signal,
        total: channel.total,
        learn: (secret) => channel.scrubber.learn(secret),
        open: createOpen(step, driver.facts, channel, opened, signal),
      });
      for (const secret of driver.secretsOf(grant)) channel.scrubber.learn(secret);
      opened.keep(grant);
      return grant;
    } catch (error) {
      const failure = asAborted(error, signal, name);
      if (!(await opened.undo(signal))) tellPossibleSession(failure);
      throw failure;
    }
  };
}

/** What a login is told whose signal was aborted, in place of the signal's own reason. */
export function asAborted(
  error: unknown,
  signal: AbortSignal | undefined,
  provider: string,
): unknown {
  return signal?.aborted && error === signal.reason ? abortedLogin(signal, provider) : error;
}

function abortedLogin({ reason }: AbortSignal, provider: string): unknown {
  if (isSignoffError(reason)) return reason;
  return new AbortError("The login was aborted by its signal.", { provider, cause: reason });
}
