import { createSealer } from "./create-sealer.ts";
import type { SealingKey } from "./seal-keys.ts";

/**
 * The ids of keys, 16 hexadecimal digits each, in the order of the keys. Nothing of a key can be told from its id, by which
 * errors, `signoff list` and `signoff doctor` name it.
 *
 * @throws {InvalidOptionError} for what is no key.
 */
export function keyIdsOf(key: SealingKey | readonly SealingKey[]): Promise<readonly string[]> {
  return createSealer({ key }).keyIds();
}
