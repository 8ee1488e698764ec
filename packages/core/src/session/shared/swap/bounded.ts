import { isStoreError, StoreError } from "../../../errors/store-error.ts";
import { startWait } from "../../../time/signals.ts";
import type { Limits } from "../limits.ts";

/**
 * What a call to the store answers, unless it takes too long. It is then given up, and may still come true.
 *
 * @throws {StoreError} `unreachable` where it takes too long, or rejects with anything else.
 */
export async function bounded<T>(
  call: () => Promise<T>,
  { storeCall }: Pick<Limits, "storeCall">,
): Promise<T> {
  const { elapsed, stop } = startWait(storeCall);
  const late = elapsed.then(() => {
    throw new StoreError(
      `The store of shared sessions did not answer within ${storeCall} ms; see whether it can be reached.`,
      { reason: "unreachable" },
    );
  });
  late.catch(() => {});
  try {
    return await Promise.race([call(), late]);
  } catch (error) {
    if (isStoreError(error)) throw error;
    throw new StoreError("The store of shared sessions failed; see the cause.", {
      reason: "unreachable",
      cause: error,
    });
  } finally {
    stop();
  }
}
