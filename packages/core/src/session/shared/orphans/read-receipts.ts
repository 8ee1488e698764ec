import { InvalidOptionError } from "../../../errors/errors.ts";
import { checkSignal } from "../../../options/checks.ts";
import type { Receipt } from "../../../reports/receipt.ts";
import { defaultLimits } from "../limits.ts";
import { prefixes } from "../record-keys.ts";
import type { SessionStore } from "../store.ts";
import { parseReceipts } from "../stored-receipts.ts";
import { bounded } from "../swap/bounded.ts";
import { keysIn } from "./keys-in.ts";
import { isReceipt } from "./is-receipt.ts";

/** Which receipts are read. */
export interface ReceiptsOptions {
  /** Those of sessions that ended then or later: a date, or one in ISO 8601. Default: all that are kept. */
  readonly since?: Date | string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** So many records are read at a time. */
const together = 16;

/**
 * Reads the receipts that a store keeps: one for each attempt to end a session, the oldest first. What is none of this
 * version's is passed over. It writes nothing, and needs no key.
 *
 * @throws {InvalidOptionError} for a date that is none.
 * @throws {StoreError} where the store cannot be read.
 */
export async function readReceipts(
  store: SessionStore,
  { since, signal }: ReceiptsOptions = {},
): Promise<readonly Receipt[]> {
  checkSignal(signal);
  const from = since === undefined ? -Infinity : timeOf(since);
  const keys = await keysIn(store, prefixes.receipt, signal);
  const receipts: (readonly Receipt[])[] = [];
  for (let index = 0; index < keys.length; index += together) {
    signal?.throwIfAborted();
    const some = keys.slice(index, index + together);
    receipts.push((await Promise.all(some.map((key) => receiptsAt(store, key)))).flat());
  }
  return receipts
    .flat()
    .filter(({ endedAt }) => Date.parse(endedAt) >= from)
    .toSorted((one, other) => Date.parse(one.endedAt) - Date.parse(other.endedAt));
}

async function receiptsAt(store: SessionStore, key: string): Promise<readonly Receipt[]> {
  const found = await bounded(() => store.read(key), defaultLimits);
  const parsed = found && parseReceipts(found.text);
  if (!parsed || !("value" in parsed) || !parsed.value) return [];
  return parsed.value.attempts.map(({ receipt }) => receipt).filter(isReceipt);
}

function timeOf(since: Date | string): number {
  const time = typeof since === "string" ? Date.parse(since) : since.getTime();
  if (!Number.isNaN(time)) return time;
  throw new InvalidOptionError("since", "is no date; give a Date, or one in ISO 8601.");
}
