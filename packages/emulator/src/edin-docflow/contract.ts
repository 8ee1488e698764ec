import { type Company, describeCompany, recipient, sender } from "./companies.ts";

/** 1 January 2026, in seconds: everything that is configured dates from then. */
const CONFIGURED_AT = 1_767_225_600;

/** A document type. The wire calls its identifier `documentId`. */
export interface DocumentType {
  readonly documentId: bigint;
  readonly name: string;
  readonly code: string;
}

/** Both document types that packages may hold. */
export const documentTypes: readonly DocumentType[] = [
  { documentId: 3001n, name: "Invoice", code: "INV" },
  { documentId: 3002n, name: "Certificate of completion", code: "COC" },
];

/** The only contract: both companies may send packages under it. */
export const contract: {
  readonly contractId: bigint;
  readonly owner: Company;
  readonly client: Company;
} = {
  contractId: 1001n,
  owner: sender,
  client: recipient,
};

/** The only package type. The wire calls its identifier `packageId`. */
export const packageType: { readonly packageId: bigint; readonly packageChainId: bigint } = {
  packageId: 2001n,
  packageChainId: 2101n,
};

/** The contract as it stands inside a package. */
export function describeContract(): Record<string, unknown> {
  return {
    contractId: contract.contractId,
    number: "2026/1",
    contractName: "Supply of goods",
    date: CONFIGURED_AT,
    ownerCompany: describeCompany(contract.owner),
    clientCompany: describeCompany(contract.client),
    expiredDate: 0,
    sentDate: CONFIGURED_AT,
    status: 2,
    dictionaries: [],
    tags: [],
    ownerPackages: [],
    clientPackages: [],
  };
}

/** The package type with the document types that it takes. */
export function describePackageType(): Record<string, unknown> {
  const { packageId, packageChainId } = packageType;
  return {
    packageId,
    companyId: contract.owner.companyId,
    name: "Closing documents",
    type: 1,
    code: "CLOSE",
    packageChainId,
    status: 1,
    version: 1,
    dateChanged: CONFIGURED_AT,
    autoHandle: 0,
    document2packages: documentTypes.map((type) => ({
      packageId,
      documentId: type.documentId,
      needSign: 0,
      signsCount: 0,
      ownerSignsCount: 0,
      needEncrypt: 0,
      required: 0,
      document: describeDocumentType(type),
    })),
    package2dictionaries: [],
    extraFields: [],
    company: describeCompany(contract.owner),
  };
}

/** A document type as it stands inside a document. */
export function describeDocumentType({
  documentId,
  name,
  code,
}: DocumentType): Record<string, unknown> {
  const { companyId } = contract.owner;
  return {
    documentId,
    companyId,
    name,
    type: 1,
    code,
    agreementProcId: 0,
    isActive: 1,
    extraFields: [],
    useType: 1,
  };
}
