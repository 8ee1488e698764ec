import { InvalidOptionError, isRateLimitError } from "@signoff/core";
import { checkFunction, checkNumber, ownOptions, pause } from "@signoff/core/provider";
import type { V4Event } from "../generated/operations.ts";
import { type BackoffOptions, createBackoff } from "./backoff.ts";
import { mayBeHandledAgain } from "./passing.ts";
import { warnOfUnhandled } from "./warn.ts";

/** What is done with an event. */
export type EventHandler = (event: V4Event) => unknown;

/** What `handle` of a feed may be given. */
export interface HandleOptions {
  /**
   * How often the handler is called for one event at most, with growing waits in between (`backoff`). Not called again is
   * one that failed with a write that may have been carried out, such as an `OutcomeUnknownError`. Default 3.
   */
  attempts?: number | undefined;
  /**
   * Told of an event whose handler failed for good, and waited for; the feed then goes on with the next one. What it throws
   * ends the feed, and the event comes again to the next one with the same `tag`. Default: a warning of the process.
   */
  onError?: ((error: unknown, event: V4Event) => unknown) | undefined;
}

/** What the feed around knows. */
export interface Surroundings {
  readonly backoff: BackoffOptions | undefined;
  /** Aborts when the feed is stopped. */
  readonly signal: AbortSignal;
  /** Whether the session is gone, so that no event can be handled or acknowledged any more. */
  isLost(): boolean;
}

/** A read that was not made for so long costs the datafeed; whatever is asked for, a fraction of that is waited. In ms. */
const longestWait = 5 * 60_000;

/**
 * Calls the handler for each event. One that fails is told, and does not keep the others from being handled; only where
 * the feed is stopped meanwhile, or its session is lost, the event is left for later.
 *
 * @throws {InvalidOptionError} for a handler or an option that is unfit.
 */
export async function handleEvents(
  events: AsyncIterable<V4Event>,
  handler: EventHandler,
  options: HandleOptions | undefined,
  { backoff, signal, isLost }: Surroundings,
): Promise<void> {
  if (typeof handler !== "function")
    throw new InvalidOptionError("handler", "has to be a function.");
  const { attempts, onError } = checkOptions(options);

  /** What it failed with for good; `undefined` where it did not. */
  async function fail(event: V4Event): Promise<{ readonly error: unknown } | undefined> {
    const failing = createBackoff(backoff);
    for (;;) {
      try {
        await handler(event);
        return undefined;
      } catch (error) {
        const asked = isRateLimitError(error) ? (error.retryAfter ?? 0) : 0;
        const delay = failing.next(asked);
        if (failing.failures >= attempts || !mayBeHandledAgain(error)) return { error };
        await pause(Math.min(delay, longestWait), signal);
        if (signal.aborted) return { error };
      }
    }
  }

  for await (const event of events) {
    const failure = await fail(event);
    if (failure === undefined) continue;
    if (signal.aborted) return;
    if (isLost()) throw failure.error;
    await onError(failure.error, event);
  }
}

function checkOptions(options: HandleOptions | undefined): {
  readonly attempts: number;
  readonly onError: (error: unknown, event: V4Event) => unknown;
} {
  const own = ownOptions(options, ["attempts", "onError"], "handle");
  checkNumber("attempts", own.attempts, 1);
  checkFunction("onError", own.onError);
  return { attempts: own.attempts ?? 3, onError: own.onError ?? warnOfUnhandled };
}
