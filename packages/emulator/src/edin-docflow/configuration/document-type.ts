import type { Company } from "../companies.ts";
import { describeDictionaryRow, type Dictionary } from "./dictionary.ts";
import type { Entry, Row } from "./store.ts";

/** `useType` of the document types that stay within an account. */
export const internalUse = 2;

/** A document type. The wire calls its identifier `documentId`. */
export interface DocumentType extends Entry {
  readonly company: Company;
  dictionary: Dictionary | undefined;
  /** Versions of its form, oldest first. */
  structures: readonly Row[];
}

/** A document type as it stands in lists and inside documents. */
export function describeDocumentType(type: DocumentType): Row {
  const { id, company, row, dictionary, structures } = type;
  return {
    agreementProcId: 0,
    extraFields: [],
    useType: 1,
    isProviderAccess: 0,
    ...row,
    documentId: id,
    companyId: company.companyId,
    ...(dictionary && { dictionary: describeDictionaryRow(dictionary) }),
    structures,
  };
}
