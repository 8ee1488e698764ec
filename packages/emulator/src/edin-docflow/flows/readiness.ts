import type { Company } from "../companies.ts";
import type { Contract } from "../configuration/contract.ts";
import type { DocumentBinding } from "../configuration/package-type.ts";
import { packageStatus } from "./codes.ts";
import type { Package, StoredDocument } from "./stored.ts";

/**
 * Whether a draft may be sent: it has a document, one of each required type, and all signatures of the sender that the
 * package type asks for.
 */
export function isReadyForSend({ status, documents, contract, type, sender }: Package): boolean {
  if (status !== packageStatus.draft || documents.length === 0) return false;
  return type.documents.every((binding) => {
    const ofType = documents.filter((document) => document.type.id === binding.type.id);
    const needed = signaturesNeeded(binding, contract, sender);
    return (
      (binding.required === 0 || ofType.length > 0) &&
      ofType.every((document) => signaturesOf(document, sender) >= needed)
    );
  });
}

/** How many signatures of a company a document has. */
export function signaturesOf({ signatures }: StoredDocument, { companyId }: Company): number {
  return signatures.filter(({ signer }) => signer.company.companyId === companyId).length;
}

function signaturesNeeded(
  { needSign, signsCount, ownerSignsCount }: DocumentBinding,
  { owner }: Contract,
  company: Company,
): number {
  if (needSign === 0) return 0;
  return company.companyId === owner.companyId ? ownerSignsCount : signsCount;
}
