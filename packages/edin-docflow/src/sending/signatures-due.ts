import type { Int64 } from "@signoff/core";
import type { DocumentStore, Package } from "../schemas.ts";
import { isSameId } from "../values/values.ts";

/** How many signatures of the sender a document of a draft lacks, by the rules of the package's type. */
export function signaturesDue(draft: Package, document: DocumentStore): number {
  const typeId = documentTypeIdOf(document);
  const rule = draft.packageType?.document2packages?.find((one) =>
    isSameId(one.documentId, typeId),
  );
  if (rule?.needSign !== 1) return 0;
  const side: { readonly needed?: number | undefined; readonly present?: number | undefined } =
    isSentByOwner(draft)
      ? { needed: rule.ownerSignsCount, present: document.ownerSignsCount }
      : { needed: rule.signsCount, present: document.clientSignsCount };
  const { needed = 1, present = signaturesOf(document, draft.senderCompanyId) } = side;
  return Math.max(0, needed - present);
}

function signaturesOf({ bodies }: DocumentStore, company: Int64 | undefined): number {
  return (bodies ?? [])
    .flatMap(({ signBodies }) => signBodies ?? [])
    .filter(({ companyId }) => isSameId(companyId, company)).length;
}

/** The id of a document's type, which not every answer tells at the same place. */
export function documentTypeIdOf({
  documentTypeId,
  documentType,
}: DocumentStore): DocumentStore["documentTypeId"] {
  return documentTypeId ?? documentType?.documentId;
}

/** Whether the sender of a package owns the contract; else it is the contract's client. */
export function isSentByOwner({ senderCompanyId, ownerCompanyId, contract }: Package): boolean {
  return isSameId(senderCompanyId, ownerCompanyId ?? contract?.ownerCompany?.companyId);
}
