import { InvalidOptionError } from "../../../errors/errors.ts";

/** What a store has records of: the first part of a key. */
export const kinds = ["account", "beat", "receipt"] as const;

/** One of {@link kinds}. */
export type Kind = (typeof kinds)[number];

const pattern: RegExp = /^(account|beat|receipt)\/([0-9a-f]{32})$/;

/**
 * The two parts of a key.
 *
 * @throws {InvalidOptionError} for any other text, which might lead out of a directory or into keys of others.
 */
export function partsOfKey(key: string): { readonly kind: Kind; readonly id: string } {
  const [, kind, id] = pattern.exec(key) ?? [];
  if (kind !== undefined && id !== undefined) return { kind: kind as Kind, id };
  throw new InvalidOptionError("key", `has to be ${kinds.join(", ")}, "/" and 32 hex digits.`);
}

/** The kinds of which keys may begin so. */
export function kindsUnder(prefix: string): readonly Kind[] {
  return kinds.filter((kind) => `${kind}/`.startsWith(prefix) || prefix.startsWith(`${kind}/`));
}
