import type { OperationName } from "../errors/errors.ts";
import { startWait } from "../time/signals.ts";
import { underSignal } from "../time/under-signal.ts";

/**
 * Waits for so many ms.
 *
 * @throws {AbortError} when the signal is aborted, or its reason where that is an error of this library.
 */
export async function wait(
  ms: number,
  signal: AbortSignal,
  details: { readonly provider: string; readonly operation: OperationName },
): Promise<void> {
  const { elapsed, stop } = startWait(ms);
  await underSignal(elapsed, signal, details).finally(stop);
}

/** Waits for so many ms, and no longer than until the signal, if any, aborts. It never rejects. */
export async function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  const { elapsed, stop } = startWait(ms);
  if (signal?.aborted) stop();
  signal?.addEventListener("abort", stop);
  await elapsed;
  signal?.removeEventListener("abort", stop);
}
