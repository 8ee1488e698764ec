import { AbortError, isSignoffError, type OperationName } from "../errors/errors.ts";
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
    if (!signal?.aborted || error !== signal.reason || isSignoffError(error)) throw error;
    const message = `${details.operation} was aborted by its signal.`;
    throw new AbortError(message, { ...details, cause: error });
  }
}
