import { isShared } from "@signoff/test-support";
import type { CommonOptions } from "../../src/index.ts";
import { createKey, memoryStore, share } from "../../src/shared.ts";

/**
 * So much longer a login that was lost may live by its receipt, in ms: a shared one may have been sent that much later than its
 * turn was taken.
 */
/** With `SIGNOFF_TEST_STORE=memory` every login of the tests shares its session through a store of its own, unless it names one. */
export function withTestStore<Options extends CommonOptions>(options: Options): Options {
  if (!isShared || options.store !== undefined) return options;
  return {
    ...options,
    store: share(memoryStore(), { key: createKey(), loginsPerMinute: 100_000 }),
  };
}
