import {
  isStoreError,
  type StoreError,
  StoreError as Failure,
} from "../../../errors/store-error.ts";
import type { Ender } from "./ender.ts";
import type { ListedEntry } from "./entry-receipt.ts";

/** What came of opening the grant of an entry. */
export type OpenedEntry =
  /** No part of a grant is known. */
  | { readonly kind: "none" }
  | { readonly kind: "open"; readonly grant: object }
  /** Nobody can open it: it was changed, or planted. */
  | { readonly kind: "corrupt"; readonly error: StoreError }
  /** Others may be able to, so that this process leaves it alone. */
  | { readonly kind: "unreadable"; readonly error: StoreError };

/** Opens the grant that an entry holds, and sees that it can be ended. It never rejects. */
export async function openEntry(
  { sealer, provider, shelf }: Pick<Ender, "sealer" | "provider" | "shelf">,
  { record, session, entry }: ListedEntry,
): Promise<OpenedEntry> {
  if (entry.sealed === undefined) return { kind: "none" };
  const { account, place } = record;
  const key = shelf.key.slice(shelf.key.indexOf("/") + 1);
  try {
    const binding = { provider: record.provider, key, account, place, session };
    const { grant } = await sealer.open(entry.sealed, binding);
    provider.checkGrant(place, account, grant);
    return { kind: "open", grant };
  } catch (failure) {
    const error = isStoreError(failure) ? failure : unknownFailure(failure);
    return { kind: error.reason === "corrupt" ? "corrupt" : "unreadable", error };
  }
}

function unknownFailure(cause: unknown): StoreError {
  return new Failure("A session in the store could not be opened; see the cause.", {
    reason: "unsupported",
    cause,
  });
}
