import type { Call } from "./call.ts";
import { AbortError, isSignoffError } from "./errors.ts";

/** A signal of one's own that follows another one, and can be aborted by itself. */
export interface LinkedSignal {
  readonly signal: AbortSignal;
  abort(reason: unknown): void;
  /** Takes the listener off the followed signal. */
  release(): void;
}

/**
 * Follows a signal with a single listener, which `release` takes off again.
 *
 * @param describe turns the reason of the followed signal into that of the own one.
 */
export function linkSignal(
  followed: AbortSignal | undefined,
  describe: (reason: unknown) => unknown = (reason) => reason,
): LinkedSignal {
  const controller = new AbortController();
  const follow = (): void => controller.abort(describe(followed?.reason));
  if (followed?.aborted) follow();
  else followed?.addEventListener("abort", follow);
  return {
    signal: controller.signal,
    abort: (reason) => controller.abort(reason),
    release: () => followed?.removeEventListener("abort", follow),
  };
}

const longestTimer = 2 ** 31 - 1;

/** `setTimeout` that takes waits beyond what timers can hold, `Infinity` too, which would fire at once. */
export function startTimer(run: () => void, ms: number): ReturnType<typeof setTimeout> {
  return setTimeout(run, Math.min(ms, longestTimer));
}

/** Waits for so many ms; rejects with the signal's reason when it aborts. */
export async function delay(ms: number, signal: AbortSignal | undefined): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = new Promise<void>((resolve) => {
    timer = startTimer(resolve, ms);
  });
  try {
    await orAborted(wait, signal);
  } finally {
    clearTimeout(timer);
  }
}

/** The promise's own result, or a rejection with the signal's reason, whichever comes first. */
export async function orAborted<T>(
  promise: Promise<T>,
  signal: AbortSignal | undefined,
): Promise<T> {
  if (!signal) return promise;
  if (signal.aborted) {
    // Nobody will look at the promise any more: its failure must not count as unhandled.
    promise.catch(() => {});
    throw signal.reason;
  }
  let onAbort: (() => void) | undefined;
  const aborted = new Promise<never>((_, reject) => {
    onAbort = () => reject(signal.reason as Error);
    signal.addEventListener("abort", onAbort);
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    if (onAbort) signal.removeEventListener("abort", onAbort);
  }
}

/** The reason of an abort: our own errors as they are, anything of the app's as the cause of an {@link AbortError}. */
export function describeAbort(reason: unknown, call: Call): Error {
  if (isSignoffError(reason)) return reason;
  const message = `${call.operation} was aborted by its signal.`;
  return new AbortError(message, { ...call.details, cause: reason });
}
