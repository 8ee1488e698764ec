export type {
  Account,
  AddedDocument,
  Address,
  /** A group of users who approve documents. */
  AgreementGroup,
  /** An approval process. */
  AgreementProc as AgreementProcess,
  /** A step of an approval process. */
  AgreementStep,
  BillingData,
  Certificate,
  Company,
  /** What two companies may send each other; the web site calls it a scenario too. */
  Contract,
  CreatePackageInput,
  Dictionary,
  DictionaryValue,
  /** The wire calls it `Document`, and its id `documentId`, as it does with the id of a document. */
  Document as DocumentType,
  /** A file of a document, with the signatures on it. */
  DocumentBody,
  /** What a package type asks of documents of one type: signatures, encryption, how many. */
  Document2Package as DocumentRule,
  /** A document itself; what the wire calls `Document` is the type of one. */
  DocumentStore,
  EdinError,
  ExtraField,
  InternalDocumentForm,
  LogFileRequest,
  /** A package on its way, or its draft. */
  Package,
  PackageArchRequest as PackageArchiveRequest,
  /** An entry of the journal of a package: a comment, or a change. */
  PackageComments as PackageComment,
  /** A saved search; the web site calls it a label. */
  PackageFilter,
  /** What a search asks for. */
  PackageFilterPart,
  /** Which users see which contracts and package types. */
  PackageRoute,
  /** A version of a package type. Its id is `packageId`, as that of a package is. */
  PackageType,
  Partner,
  Report,
  ReportInput,
  Role,
  SignBody,
  /** Who made a signature. */
  SignInfo,
  Tag,
  Transaction,
  User,
} from "./generated/operations.ts";
