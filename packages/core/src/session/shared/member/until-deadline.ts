import type { Call } from "../../../call/call.ts";
import { isStoreError, StoreError } from "../../../errors/store-error.ts";
import { startWait } from "../../../time/signals.ts";
import type { Limits } from "../limits.ts";

/** So long before the time of a call is over it is told of the store, in ms. */
const reserve = 100;

/**
 * Tries again for as long as the call has time, where the store does not answer: nobody logs in alone.
 *
 * @throws {StoreError} when the store has not come back by then.
 */
export async function untilDeadline<Value>(
  call: Call,
  { pollTo }: Limits,
  attempt: () => Promise<Value>,
): Promise<Value> {
  const end = call.deadline - reserve;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (!isStoreError(error) || !error.retryable || performance.now() + pollTo >= end) {
        throw isStoreError(error) ? tellCall(error, call) : error;
      }
      await startWait(pollTo).elapsed;
    }
  }
}

function tellCall(error: StoreError, call: Call): StoreError {
  return new StoreError(`${call.operation} needs another session. ${error.message}`, {
    reason: error.reason,
    provider: call.provider,
  });
}
