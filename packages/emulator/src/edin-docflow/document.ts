import { describeCompany } from "./companies.ts";
import { describeDocumentType } from "./contract.ts";
import { DRAFT_STATUS } from "./package-filter.ts";
import type { Package, StoredDocument } from "./state.ts";

/** A document as it stands in its package: without its bytes. */
export function describeDocument(
  { packageId, sender }: Package,
  document: StoredDocument,
): Record<string, unknown> {
  const { documentId, documentUuid, bodyId, type, number, date, comment, fileName } = document;
  return {
    documentId,
    packageId,
    senderCompanyId: sender.companyId,
    senderCompany: describeCompany(sender),
    documentType: describeDocumentType(type),
    documentTypeId: type.documentId,
    number,
    date,
    dateSent: 0,
    clientSignsCount: 0,
    ownerSignsCount: 0,
    status: DRAFT_STATUS,
    comment,
    extraFields: [],
    bodies: [{ bodyId, documentId, fileName, signBodies: [] }],
    agreementLogs: [],
    isReadFromApi: 0,
    documentUuid,
    agreementProcId: 0,
    agreementStatus: 0,
  };
}
