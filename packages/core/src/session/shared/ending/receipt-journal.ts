import { isStoreError } from "../../../errors/store-error.ts";
import type { Receipt } from "../../../reports/receipt.ts";
import { receiptKey } from "../record-keys.ts";
import { randomId } from "../../../values/random-id.ts";
import {
  addAttempt,
  parseReceipts,
  serialiseReceipts,
  type StoredAttempt,
  type StoredReceipts,
} from "../stored-receipts.ts";
import { bounded } from "../swap/bounded.ts";
import type { Shelf } from "../swap/shelf.ts";
import { Poll } from "./poll.ts";

/** The receipts of one session. */
export interface EndingReceipts extends StoredReceipts {
  /** The other sessions of the account that were ended with it. */
  readonly along?: unknown;
}

/** As much of a shelf as receipts need. */
export type Journal = Pick<Shelf, "store" | "limits">;

interface Found {
  readonly revision: string | undefined;
  readonly receipts: EndingReceipts | undefined;
}

/** @throws {StoreError} where the store cannot be read. What this version cannot read counts as none. */
export async function readSessionReceipts(
  journal: Journal,
  session: string,
): Promise<EndingReceipts | undefined> {
  return (await find(journal, session))?.receipts;
}

/** That of the latest attempt. */
export function latestReceipt(receipts: EndingReceipts | undefined): Receipt | undefined {
  return receipts?.attempts.at(-1)?.receipt as Receipt | undefined;
}

/**
 * Adds attempts to the receipts of a session; what others add meanwhile stays. It never rejects.
 *
 * @returns whether they are stored.
 */
export async function storeAttempts(
  journal: Journal,
  session: string,
  attempts: readonly StoredAttempt[],
  along: readonly string[],
): Promise<boolean> {
  const { limits } = journal;
  const poll = new Poll(limits, performance.now() + 3 * limits.storeCall, undefined);
  do {
    try {
      if (await tryToStore(journal, session, attempts, along)) return true;
    } catch (error) {
      if (!isStoreError(error) || !error.retryable) return false;
    }
  } while (await poll.again());
  return false;
}

async function tryToStore(
  journal: Journal,
  session: string,
  attempts: readonly StoredAttempt[],
  along: readonly string[],
): Promise<boolean> {
  const found = await find(journal, session);
  // It may not be written over, and that does not pass.
  if (!found) return false;
  const known = found.receipts?.attempts ?? [];
  const missing = attempts.filter((attempt) => !known.some((one) => isSame(one, attempt)));
  if (missing.length === 0) return true;
  const added = missing.reduce<StoredReceipts | undefined>(addAttempt, found.receipts);
  const receipts = { ...added, ...(along.length > 0 && { along }) } as EndingReceipts;
  const record = { text: serialiseReceipts(receipts), revision: randomId() };
  const { store, limits } = journal;
  const key = receiptKey(session);
  return bounded(() => store.write(key, record, found.revision, limits.receiptKept), limits);
}

/** `undefined` where there is a record that this version may not write. */
async function find({ store, limits }: Journal, session: string): Promise<Found | undefined> {
  const stored = await bounded(() => store.read(receiptKey(session)), limits);
  if (!stored) return { revision: undefined, receipts: undefined };
  const parsed = parseReceipts(stored.text);
  return parsed.kind === "usable"
    ? { revision: stored.revision, receipts: parsed.value }
    : undefined;
}

/** Whether it is in place after all, though the store did not say so. */
function isSame(one: StoredAttempt, other: StoredAttempt): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
