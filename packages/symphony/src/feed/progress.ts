import type { V4Event } from "../generated/operations.ts";
import { missingIn } from "./about.ts";
import type { Batch } from "./batches.ts";
import { objectsIn } from "./objects-in.ts";
import type { FeedStatus } from "./status.ts";

/** How far a feed was read. */
export interface Progress {
  /** What the next read acknowledges the last events with; `undefined` with the first one. */
  readonly ackId: string | undefined;
  /** When a read last succeeded, in ms since 1970. */
  readonly lastPull: number | undefined;
  /** Takes note of an answer; gives its events, and tells of what is none, or lacks what it is about. */
  accept(answer: Batch | undefined): readonly V4Event[];
  /** Forgets the `ackId`, so that what was not acknowledged comes again; whether there was one. */
  forget(): boolean;
}

/** That of a feed which was not read yet. */
export function createProgress(tell: (status: FeedStatus) => void): Progress {
  let ackId: string | undefined;
  let lastPull: number | undefined;
  return {
    get ackId() {
      return ackId;
    },
    get lastPull() {
      return lastPull;
    },
    accept(answer) {
      lastPull = Date.now();
      ackId = answer?.ackId ?? ackId;
      const given: unknown = answer?.events ?? [];
      const events = objectsIn(answer?.events);
      const count = (Array.isArray(given) ? given.length : 1) - events.length;
      if (count > 0) tell({ type: "skipped", count });
      return events.filter((event) => {
        const missing = missingIn(event);
        if (missing !== undefined) tell({ type: "incomplete", event: { ...event }, missing });
        return missing === undefined;
      });
    },
    forget() {
      const hadOne = ackId !== undefined;
      ackId = undefined;
      return hadOne;
    },
  };
}
