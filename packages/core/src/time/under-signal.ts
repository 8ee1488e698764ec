import type { OperationName } from "../errors/errors.ts";
import { describeAbort } from "./describe-abort.ts";
import { orAborted } from "./signals.ts";

/**
 * Waits for something that is no call, as long as the signal allows.
 *
 * @throws {AbortError} when the signal is aborted, or its reason where that is an error of this library.
 */
export async function underSignal<Value>(
  promise: Promise<Value>,
  signal: AbortSignal | undefined,
  details: { readonly provider: string; readonly operation: OperationName },
): Promise<Value> {
  try {
    return await orAborted(promise, signal);
  } catch (error) {
    if (!signal?.aborted || error !== signal.reason) throw error;
    throw describeAbort(error, { operation: details.operation, details });
  }
}
