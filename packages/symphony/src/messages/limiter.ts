import { InvalidOptionError } from "@signoff/core";
import { orAborted, ownOptions, pause } from "@signoff/core/provider";

/** Keeps a distance between the messages to one stream. */
export interface StreamLimiter {
  /**
   * Waits for the stream's next turn. Turns come in the order in which they were asked for; one that is given up leaves
   * no gap.
   *
   * @throws the reason of the signal when it is aborted.
   */
  turn(streamId: string, signal?: AbortSignal): Promise<void>;
}

/** What {@link streamLimiter} may be given. */
export interface StreamLimiterOptions {
  /** The least time between two messages to the same stream, in ms. Default 500: Symphony advises two a second. */
  interval?: number | undefined;
}

const longestInterval = 3_600_000;

/**
 * Makes a limiter for the `limiter` option of `sendMessage` and `updateMessage`. Share one among all senders of a process;
 * streams do not wait for one another.
 *
 * @throws {InvalidOptionError} for a bad `interval`.
 */
export function streamLimiter(options?: StreamLimiterOptions): StreamLimiter {
  const { interval = 500 } = ownOptions(options, ["interval"], "streamLimiter");
  if (typeof interval !== "number" || !(interval >= 1 && interval <= longestInterval)) {
    throw new InvalidOptionError("interval", `has to be a number, 1 to ${longestInterval}.`);
  }
  /** The lanes in use, the one that was asked for longest ago first. */
  const lanes = new Map<string, Lane>();

  function laneOf(streamId: string, now: number): Lane {
    const lane = lanes.get(streamId) ?? { waiting: 0, free: now, last: Promise.resolve() };
    lanes.delete(streamId);
    lanes.set(streamId, lane);
    for (const [id, { waiting, free }] of lanes) {
      if (waiting > 0 || free > now || id === streamId) break;
      lanes.delete(id);
    }
    return lane;
  }

  async function takeTurn(lane: Lane, signal: AbortSignal | undefined): Promise<void> {
    const wait = lane.free - performance.now();
    if (wait > 0) await pause(wait, signal);
    if (!signal?.aborted) lane.free = performance.now() + interval;
    lane.waiting -= 1;
  }

  return {
    async turn(streamId, signal) {
      signal?.throwIfAborted();
      const lane = laneOf(streamId, performance.now());
      lane.waiting += 1;
      lane.last = lane.last.then(() => takeTurn(lane, signal));
      await orAborted(lane.last, signal);
    },
  };
}

/** The messages to one stream. */
interface Lane {
  waiting: number;
  /** When the next turn may be, on the clock of `performance.now()`. */
  free: number;
  /** Settles when the last turn that was asked for is taken or given up. */
  last: Promise<void>;
}
