import type { CallOptions, SignoffError } from "@signoff/core";
import type { V4Event } from "../generated/operations.ts";
import type { Progress } from "./progress.ts";

/** Where events come from. */
export interface EventSource {
  readonly progress: Progress;
  /**
   * Waits for the next events. It acknowledges those of the read before, hence it may be called only when they are
   * handled.
   */
  read(signal: AbortSignal): Promise<readonly V4Event[]>;
  /** Whether an event is for the app. */
  isWanted(event: V4Event): boolean;
  /** Gets over a refusal, where there is a way; the next read then begins anew. */
  recover(error: SignoffError): boolean;
  /** What the app is told of a failure that lasts. */
  explain(error: unknown): unknown;
  /** Puts away what was opened. It never rejects. */
  close(): Promise<void>;
}

/** The loop itself repeats reads, and agents wait for events longer than other calls take. */
export const readLimits: Pick<CallOptions, "retry" | "timeout"> = {
  retry: false,
  timeout: { attempt: 60_000, total: 120_000 },
};
