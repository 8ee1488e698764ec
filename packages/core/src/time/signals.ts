import { Cancellation } from "./cancellation.ts";

/**
 * Aborts a cancellation when a signal is, with a single listener on it; gives what takes it off again.
 *
 * @param describe turns the reason of the signal into that of the cancellation.
 */
export function followSignal(
  signal: AbortSignal,
  cancellation: Cancellation,
  describe: (reason: unknown) => unknown = (reason) => reason,
): () => void {
  const follow = (): void => cancellation.abort(describe(signal.reason));
  if (signal.aborted) follow();
  else signal.addEventListener("abort", follow);
  return () => signal.removeEventListener("abort", follow);
}

/** A signal that is aborted with the first of these; unlike `AbortSignal.any` it takes those of other realms as well. */
export function anySignal(...signals: readonly AbortSignal[]): AbortSignal {
  try {
    return AbortSignal.any([...signals]);
  } catch {
    const cancellation = new Cancellation();
    for (const signal of signals) followSignal(signal, cancellation);
    return cancellation.signal;
  }
}

/** What a timer can hold, in ms. */
export const longestTimer: number = 2 ** 31 - 1;

/** `setTimeout` that takes waits beyond what timers can hold, `Infinity` too, which would fire at once. */
export function startTimer(run: () => void, ms: number): ReturnType<typeof setTimeout> {
  return setTimeout(run, Math.min(ms, longestTimer));
}

/** A wait for so many ms, and what ends it at once. */
export function startWait(ms: number): { readonly elapsed: Promise<void>; stop(): void } {
  let finish: (() => void) | undefined;
  const elapsed = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const timer = startTimer(() => finish?.(), ms);
  return {
    elapsed,
    stop() {
      clearTimeout(timer);
      finish?.();
    },
  };
}

/** Waits for so many ms; rejects with the reason of the cancellation when it is aborted. */
export async function delay(ms: number, cancellation: Cancellation): Promise<void> {
  const { elapsed, stop } = startWait(ms);
  await cancellation.race(elapsed).finally(stop);
}

/** The promise's own result, or a rejection with the signal's reason, whichever comes first. */
export async function orAborted<T>(
  promise: Promise<T>,
  signal: AbortSignal | undefined,
): Promise<T> {
  if (!signal) return promise;
  const cancellation = new Cancellation();
  const release = followSignal(signal, cancellation);
  return cancellation.race(promise).finally(release);
}
