import type { Receipt } from "../../../reports/receipt.ts";
import { type AccountDetails, AccountEnding, type AccountReport } from "./account-ending.ts";
import type { Ender } from "./ender.ts";
import { mergeReceipts } from "./merged-receipt.ts";
import { isId } from "../record-keys.ts";
import { latestReceipt, readSessionReceipts } from "./receipt-journal.ts";

/** Which session of an account stands for all in the receipt, where the record does not tell it any more. */
export interface OwnDetails extends AccountDetails {
  readonly own?: string | undefined;
}

/**
 * Ends all sessions of an account whose ending its record says is under way, or waits for whoever is at it. It never rejects.
 *
 * @returns one receipt for all sessions, the same for all who call; `undefined` where there was none, or the store does not
 * tell what became of it.
 */
export async function endAccount(ender: Ender, details: OwnDetails): Promise<Receipt | undefined> {
  const report = await new AccountEnding(ender, details).run();
  return (await receiptOf(ender, report, details.own)) ?? ownReceipt(report, details.own);
}

async function receiptOf(
  { shelf }: Ender,
  { lead }: AccountReport,
  own: string | undefined,
): Promise<Receipt | undefined> {
  const first = lead ?? own;
  if (first === undefined) return undefined;
  try {
    const receipts = await readSessionReceipts(shelf, first);
    const told = latestReceipt(receipts);
    if (!told) return undefined;
    const others = await Promise.all(
      idsIn(receipts?.along).map((id) => readSessionReceipts(shelf, id)),
    );
    return mergeReceipts(
      told,
      others.map(latestReceipt).filter((one) => one !== undefined),
    );
  } catch {
    return undefined;
  }
}

/** By what this process knows, where the store does not tell. */
function ownReceipt(
  { receipts, lead }: AccountReport,
  own: string | undefined,
): Receipt | undefined {
  const first = lead ?? own;
  const told = first === undefined ? undefined : receipts.get(first);
  if (!told) return undefined;
  const others = [...receipts].filter(([session]) => session !== first);
  return mergeReceipts(
    told,
    others.map(([, receipt]) => receipt),
  );
}

function idsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter(isId) : [];
}
