import type { Company } from "../companies.ts";
import type { State } from "../state.ts";

/** `paymentStatus` of a contract under which the recipient pays. */
const recipientPays = 1;

/** A document that was sent: what the service charges for. */
export interface Transaction {
  /** That of the document. */
  readonly id: bigint;
  readonly packageId: bigint;
  readonly sender: Company;
  readonly recipient: Company;
  readonly payer: Company;
  /** In seconds. */
  readonly date: number;
}

/** The transactions of a company, oldest first. */
export function listTransactions(
  { packages }: State,
  { companyId }: Company,
): readonly Transaction[] {
  return [...packages.values()].flatMap(({ packageId, sender, recipient, contract, documents }) => {
    if (![sender, recipient].some((side) => side.companyId === companyId)) return [];
    const payer = contract.row["paymentStatus"] === recipientPays ? recipient : sender;
    return documents
      .filter(({ dateSent }) => dateSent > 0)
      .map(({ documentId: id, dateSent: date }) => ({
        id,
        packageId,
        sender,
        recipient,
        payer,
        date,
      }));
  });
}
