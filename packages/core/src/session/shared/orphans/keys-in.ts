import { defaultLimits } from "../limits.ts";
import type { SessionStore } from "../store.ts";
import { bounded } from "../swap/bounded.ts";

/**
 * The keys of a store that begin so, each once.
 *
 * @throws {StoreError} where the store does not answer.
 */
export async function keysIn(
  store: SessionStore,
  prefix: string,
  signal: AbortSignal | undefined,
): Promise<readonly string[]> {
  const keys = new Set<string>();
  const iterator = store.list(prefix)[Symbol.asyncIterator]();
  for (;;) {
    signal?.throwIfAborted();
    const { done = false, value } = await bounded(() => iterator.next(), defaultLimits);
    if (done) return [...keys].toSorted();
    keys.add(String(value));
  }
}
