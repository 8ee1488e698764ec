import { checkSignal } from "../../../options/checks.ts";
import { defaultLimits } from "../limits.ts";
import { prefixes } from "../record-keys.ts";
import { createSealer, type SealOptions } from "../seal/create-sealer.ts";
import type { SharedProvider } from "../provider/shared-provider.ts";
import type { SessionStore } from "../store.ts";
import { createStoreClock } from "../swap/store-clock.ts";
import { readAccount, readLook, type Shelf } from "../swap/shelf.ts";
import type { ListedAccount } from "./listed-account.ts";
import { describeAccount, describeUnreadable, type Onlooker } from "./describe-account.ts";
import { keysIn } from "./keys-in.ts";

/** What is known beside the store. */
export interface ListOptions extends SealOptions {
  /** What the packages of providers export; they tell until when a session may live. */
  readonly providers?: readonly SharedProvider[] | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** So many records are read at a time. */
const together = 16;

/**
 * Lists the accounts of a store: who is signed on where, who uses it, and what is left over and why. It writes nothing. With a
 * key, or `unsealed`, it also tells what does not open by it.
 *
 * @throws {InvalidOptionError} for a key that is none.
 * @throws {StoreError} where the store cannot be read.
 */
export async function* listAccounts(
  store: SessionStore,
  { key, unsealed, providers, signal }: ListOptions = {},
): AsyncGenerator<ListedAccount, void, undefined> {
  checkSignal(signal);
  const isSealed = key !== undefined || unsealed !== undefined;
  const onlooker = { sealer: isSealed ? createSealer({ key, unsealed }) : undefined, providers };
  const limits = defaultLimits;
  const clock = createStoreClock(store, limits);
  await clock.sync();
  const keys = await keysIn(store, prefixes.account, signal);
  for (let index = 0; index < keys.length; index += together) {
    signal?.throwIfAborted();
    const shelves = keys
      .slice(index, index + together)
      .map((of) => ({ store, key: of, limits, clock }));
    const accounts = await Promise.all(shelves.map((shelf) => listAccount(shelf, onlooker)));
    yield* accounts.filter((account) => account !== undefined);
  }
}

/** One account; `undefined` where its record went away meanwhile. */
async function listAccount(shelf: Shelf, onlooker: Onlooker): Promise<ListedAccount | undefined> {
  const found = await readAccount(shelf);
  if (!found) return undefined;
  const { parsed } = found;
  if (!("value" in parsed) || parsed.value === undefined) {
    return describeUnreadable(shelf.key, parsed);
  }
  const record = parsed.value;
  return describeAccount(
    { key: shelf.key, parsed, record },
    await readLook(shelf, record),
    onlooker,
  );
}
