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
  let last: StoreError | undefined;
  for (;;) {
    try {
      return await (last ? orTold(attempt(), end, last) : attempt());
    } catch (error) {
      if (!isStoreError(error) || !error.retryable || performance.now() + pollTo >= end) {
        throw isStoreError(error) ? tellCall(error, call) : error;
      }
      last = error;
      await startWait(pollTo).elapsed;
    }
  }
}

/** An attempt that is told as the one before when it has no time left: the call says then what it has waited for. */
async function orTold<Value>(
  attempt: Promise<Value>,
  end: number,
  last: StoreError,
): Promise<Value> {
  const { elapsed, stop } = startWait(Math.max(0, end - performance.now()));
  const late = elapsed.then(() => {
    throw last;
  });
  return Promise.race([attempt, late]).finally(stop);
}

function tellCall(error: StoreError, call: Call): StoreError {
  return new StoreError(`${call.operation} needs another session. ${error.message}`, {
    reason: error.reason,
    provider: call.provider,
  });
}
