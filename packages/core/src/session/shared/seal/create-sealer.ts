import { InvalidOptionError } from "../../../errors/errors.ts";
import { checkBoolean } from "../../../options/checks.ts";
import { KeyedSealer } from "./keyed-sealer.ts";
import { noSealer } from "./no-sealer.ts";
import { readKeys, type SealingKey } from "./seal-keys.ts";
import type { Sealer } from "./sealer.ts";

/** How what is stored is protected from those who can read the store, or write to it. */
export interface SealOptions {
  /**
   * The key that all who share sessions have, made by `signoff key`; or several, the newest first: it seals, and each opens.
   * To change it, first give all processes `[old, new]`, then `[new, old]`, and when nothing is sealed with the old one any
   * more, `new` alone.
   */
  readonly key?: SealingKey | readonly SealingKey[] | undefined;
  /**
   * `true` in place of a key: tokens stand in the store as they are. Whoever reads it can use them, whoever writes to it can
   * plant a session or have tokens sent elsewhere, and processes with different passwords share one session. Default `false`.
   */
  readonly unsealed?: boolean | undefined;
}

/** @throws {InvalidOptionError} where there is no key, or what is given is none, unless nothing is to be sealed. */
export function createSealer({ key, unsealed }: SealOptions): Sealer {
  checkBoolean("unsealed", unsealed);
  if (key !== undefined) {
    const keys = readKeys(key);
    if (!unsealed) return new KeyedSealer(keys);
    throw new InvalidOptionError("unsealed", "and key exclude each other; give only one.");
  }
  if (unsealed) return noSealer;
  throw new InvalidOptionError(
    "key",
    "is missing; what is stored is sealed with it. Make one with the command `signoff key` of @signoff/cli, and give it to all who share the sessions.",
  );
}
