import { StoreError, type StoreFailure } from "../../../errors/store-error.ts";
import type { Binding } from "./binding.ts";
import { format, sealedUnder } from "./sealed-text.ts";

const untouched = "Nothing was sent, and the record was left as it is.";

type About = Pick<Binding, "provider" | "account">;

function failure(reason: StoreFailure, { provider, account }: About, problem: string): StoreError {
  const message = `A session of ${account} in the store ${problem} ${untouched}`;
  return new StoreError(message, { reason, provider });
}

export function foreignKey(about: About, keyId: string, mine: readonly string[]): StoreError {
  return failure(
    "key",
    about,
    `is sealed with the key ${keyId}, and this process has ${mine.join(", ")}: give all processes the same key; while keys change, a list of both.`,
  );
}

export function sealedButNoKey(about: About, keyId: string): StoreError {
  return failure(
    "key",
    about,
    `is sealed with the key ${keyId}, and this process has none: give it as the option key in place of unsealed.`,
  );
}

export function notSealed(about: About, mine: readonly string[]): StoreError {
  return failure(
    "key",
    about,
    `is not sealed, and this process seals with the key ${mine[0]}: anybody could have put it there. Give all processes the same key, and sign off what was shared unsealed before.`,
  );
}

export function doesNotOpen(about: About, keyId: string): StoreError {
  return failure(
    "corrupt",
    about,
    `does not open with its key ${keyId}: it was changed or cut, or belongs to another account, session or place. See who can write to the store, and take the record out.`,
  );
}

/** For a text that is neither sealed nor unsealed in the format that is known here. */
export function unknownFormat(about: About, text: string): StoreError {
  const { format: version } = sealedUnder(text);
  if (version !== undefined && version > format) {
    return failure(
      "newer",
      about,
      `is sealed in version ${version} of the format, and this package knows version ${format}: update it.`,
    );
  }
  return failure(
    "corrupt",
    about,
    "is no sealed text: it was changed or cut. See who can write to the store, and take the record out.",
  );
}
