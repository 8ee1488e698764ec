import { isRateLimitError, isSignoffError } from "@signoff/core";
import { guardHook, pause, signOffSignalOf } from "@signoff/core/provider";
import type { V4Event } from "../generated/operations.ts";
import type { SymphonySession } from "../session.ts";
import { createBackoff } from "./backoff.ts";
import { type EventHandler, handleEvents, type HandleOptions } from "./handle.ts";
import type { CommonFeedOptions } from "./options.ts";
import { isPassing } from "./passing.ts";
import type { EventSource } from "./source.ts";

/** The events of a feed, one after the other. */
export interface Feed extends AsyncGenerator<V4Event, void, undefined> {
  /**
   * When a read last succeeded, in ms since 1970; `undefined` before. A feed that waits for events is read several times
   * a minute, so that an old time tells of an outage, or of a handler that hangs.
   */
  readonly lastPull: number | undefined;
  /**
   * Calls the handler for each event, until the feed is stopped. One event that cannot be handled does not keep the feed
   * from the others: after some attempts it is told to `onError`, and acknowledged with the rest. A loop of one's own is
   * the strict way: what its body throws ends it, and the events that were read come again.
   *
   * @returns when the feed was stopped by its `signal`, or by the sign-off of the session.
   * @throws {InvalidOptionError} for a handler or an option that is unfit.
   * @throws what the loop throws, and what `onError` throws.
   */
  handle(handler: EventHandler, options?: HandleOptions): Promise<void>;
}

/** Reads a source until it is stopped, or fails for good. */
export function readEvents(
  session: SymphonySession,
  source: EventSource,
  options: CommonFeedOptions,
): Feed {
  const stopping = new AbortController();
  const events = generateEvents(session, source, options, stopping);
  const finish = events.return.bind(events);
  const fail = events.throw.bind(events);
  // Neither waits for a read that waits for events.
  const feed = Object.defineProperties(events, {
    lastPull: { get: () => source.progress.lastPull },
    handle: {
      value: (handler: EventHandler, given?: HandleOptions): Promise<void> =>
        handleEvents(feed, handler, given, {
          backoff: options.backoff,
          signal: stopping.signal,
          isLost: () => session.state === "lost",
        }),
    },
    return: {
      value: (): Promise<IteratorResult<V4Event, void>> => {
        stopping.abort();
        return finish();
      },
    },
    throw: {
      value: (error: unknown): Promise<IteratorResult<V4Event, void>> => {
        stopping.abort();
        return fail(error);
      },
    },
  }) as unknown as Feed;
  return feed;
}

async function* generateEvents(
  session: SymphonySession,
  source: EventSource,
  options: CommonFeedOptions,
  stopping: AbortController,
): AsyncGenerator<V4Event, void, undefined> {
  const { signal } = stopping;
  const next = createReader(source, options, signal);
  const release = onAbort([options.signal, signOffSignalOf(session)], () => {
    stopping.abort();
    // Now, since a session that is being signed off takes no calls a moment later.
    void source.close();
  });
  try {
    while (!signal.aborted) {
      for (const event of await next()) {
        if (source.isWanted(event)) yield event;
        if (signal.aborted) return;
      }
    }
  } finally {
    release();
    await source.close();
  }
}

/** An agent that answers sooner, and with nothing, does not wait for events: then the client waits. */
const shortestWait = 1_000;

/** Reads once at each call; a failure that passes gives no events, after a wait. */
function createReader(
  source: EventSource,
  { backoff, onStatus }: CommonFeedOptions,
  signal: AbortSignal,
): () => Promise<readonly V4Event[]> {
  const tell = guardHook(onStatus);
  const failing = createBackoff(backoff);
  const idling = createBackoff(backoff);

  function succeed(): void {
    const { failures } = failing;
    failing.reset();
    if (failures > 0) tell({ type: "resumed", failures });
  }

  async function wait(error: unknown): Promise<void> {
    if (signal.aborted) return;
    if (!isSignoffError(error) || !(source.recover(error) || isPassing(error))) {
      throw source.explain(error);
    }
    const delay = failing.next(isRateLimitError(error) ? (error.retryAfter ?? 0) : 0);
    tell({ type: "waiting", error, failures: failing.failures, delay });
    await pause(delay, signal);
  }

  return async () => {
    const began = performance.now();
    let events: readonly V4Event[];
    try {
      events = await source.read(signal);
    } catch (error) {
      await wait(error);
      return [];
    }
    succeed();
    if (events.length > 0 || performance.now() - began >= shortestWait) idling.reset();
    else await pause(idling.next(0), signal);
    return events;
  };
}

/** Calls back when the first of the signals aborts, at once if one already is; gives what takes the listeners off. */
function onAbort(signals: readonly (AbortSignal | undefined)[], run: () => void): () => void {
  const given = signals.filter((signal) => signal !== undefined);
  for (const signal of given) signal.addEventListener("abort", run);
  if (given.some(({ aborted }) => aborted)) run();
  return () => {
    for (const signal of given) signal.removeEventListener("abort", run);
  };
}
