import { randomUUID } from "node:crypto";
import { type Company, describeCompany } from "../companies.ts";
import { describeDocumentType } from "../configuration/document-type.ts";
import { type State, takeId } from "../state.ts";
import { documentStatus } from "./codes.ts";
import { signaturesOf } from "./readiness.ts";
import { describeSignature } from "./signature.ts";
import type { InternalDocument, Package, StoredDocument } from "./stored.ts";

/** What makes a document: whatever else it has comes by itself. */
export type NewDocument = Pick<
  StoredDocument,
  "type" | "number" | "date" | "comment" | "fileName" | "bytes" | "structure"
>;

/** A draft of a document. */
export function createDocument(state: State, content: NewDocument): StoredDocument {
  return {
    ...content,
    documentId: takeId(state),
    documentUuid: randomUUID(),
    bodyId: takeId(state),
    dateSent: 0,
    status: documentStatus.draft,
    signatures: [],
  };
}

/** A document as it stands in its package: without its bytes. */
export function describePackageDocument(
  { packageId, sender, contract, readFromApiBy }: Package,
  document: StoredDocument,
  company: Company,
): Record<string, unknown> {
  return {
    ...describeDocument(document, sender),
    packageId,
    clientSignsCount: signaturesOf(document, contract.client),
    ownerSignsCount: signaturesOf(document, contract.owner),
    isReadFromApi: readFromApiBy.has(company.companyId) ? 1 : 0,
    ...(document.structure && { structure: document.structure }),
  };
}

/** An internal document: without its bytes and the values of its form. */
export function describeInternalDocument({
  company,
  document,
}: InternalDocument): Record<string, unknown> {
  return {
    ...describeDocument(document, company),
    packageId: 0,
    clientSignsCount: 0,
    ownerSignsCount: signaturesOf(document, company),
    isReadFromApi: 0,
  };
}

function describeDocument(document: StoredDocument, sender: Company): Record<string, unknown> {
  const { documentId, documentUuid, bodyId, type, number, date, dateSent, status } = document;
  const { comment, fileName, structure, signatures } = document;
  return {
    documentId,
    documentUuid,
    senderCompanyId: sender.companyId,
    senderCompany: describeCompany(sender),
    documentType: describeDocumentType(type),
    documentTypeId: type.id,
    number,
    date,
    dateSent,
    status,
    comment,
    ...(structure && { versionStructure: 1 }),
    extraFields: [],
    bodies: [
      {
        bodyId,
        documentId,
        fileName,
        signBodies: signatures.map((signature) => describeSignature(signature, bodyId)),
      },
    ],
    agreementLogs: [],
    agreementProcId: 0,
    agreementStatus: 0,
  };
}
