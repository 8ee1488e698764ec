import { setTimeout as wait } from "node:timers/promises";
import { describeFailure } from "../ipc/messages.ts";
import type { CallReport } from "./functions.ts";

/** Makes a call, and tells how it went. */
export async function report(call: () => Promise<unknown>): Promise<CallReport> {
  const started = performance.now();
  try {
    await call();
    return { duration: performance.now() - started };
  } catch (error) {
    return { failure: describeFailure(error), duration: performance.now() - started };
  }
}

/** Calls again and again until it is stopped. */
export interface CallLoop {
  stop(): Promise<void>;
}

/** Starts with a call at once; each further one follows so many ms after the one before. */
export function startLoop(
  call: () => Promise<unknown>,
  every: number,
  onReport: (told: CallReport) => void,
): CallLoop {
  const stopping = new AbortController();
  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      onReport(await report(call));
      await wait(every, undefined, { signal: stopping.signal }).catch(() => {});
    }
  }
  const ended = run();
  return {
    stop() {
      stopping.abort();
      return ended;
    },
  };
}
