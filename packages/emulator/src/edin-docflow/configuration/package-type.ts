import { type Company, describeCompany } from "../companies.ts";
import { describeDictionaryRow, type Dictionary } from "./dictionary.ts";
import { describeDocumentType, type DocumentType } from "./document-type.ts";
import type { Entry, Row } from "./store.ts";

/** Statuses of a package type. */
export const activeStatus = 1;
export const draftStatus = 3;

/** All versions of a package type, oldest first. */
export interface PackageChain {
  readonly id: bigint;
  readonly versions: PackageType[];
}

/** A version of a package type. The wire calls its identifier `packageId`. */
export interface PackageType extends Entry {
  readonly company: Company;
  readonly chain: PackageChain;
  /** Counted from 1. */
  readonly version: number;
  /** 1 active, 2 blocked, 3 draft. */
  status: number;
  /** In seconds. */
  dateChanged: number;
  documents: readonly DocumentBinding[];
  dictionaries: readonly DictionaryBinding[];
  extraFields: readonly Row[];
}

/** How a package type uses a document type. */
export interface DocumentBinding {
  readonly type: DocumentType;
  /** 1 when documents of the type have to be signed. */
  readonly needSign: number;
  /** How many signatures of the contract's client they need. */
  readonly signsCount: number;
  /** How many of the contract's owner they need. */
  readonly ownerSignsCount: number;
  readonly needEncrypt: number;
  /** 1 when a package has to hold one. */
  readonly required: number;
  readonly isRecipientAttach: number;
  /** 0 for any number. */
  readonly maxFilesCount: number;
}

interface DictionaryBinding {
  readonly dictionary: Dictionary;
  readonly row: Row;
}

/** The package type with all that is bound to it. */
export function describePackageType(packageType: PackageType): Row {
  const { id, company, chain, version, status, dateChanged, row } = packageType;
  const { documents, dictionaries, extraFields } = packageType;
  return {
    type: 1,
    autoHandle: 0,
    ...row,
    packageId: id,
    companyId: company.companyId,
    packageChainId: chain.id,
    status,
    version,
    dateChanged,
    document2packages: documents.map((bound) => describeDocumentBinding(id, bound)),
    package2dictionaries: dictionaries.map((bound) => describeDictionaryBinding(id, bound)),
    extraFields,
    company: describeCompany(company),
  };
}

function describeDocumentBinding(packageId: bigint, { type, ...needs }: DocumentBinding): Row {
  return { packageId, documentId: type.id, ...needs, document: describeDocumentType(type) };
}

function describeDictionaryBinding(packageId: bigint, bound: DictionaryBinding): Row {
  const { dictionary, row } = bound;
  return {
    ...row,
    packageId,
    dictionaryId: dictionary.id,
    dictionary: describeDictionaryRow(dictionary),
  };
}
