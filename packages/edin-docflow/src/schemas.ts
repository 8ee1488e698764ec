export type {
  Account,
  AccountInput,
  AddedDocument,
  Address,
  AddressInput,
  /** A group of users who approve documents. */
  AgreementGroup,
  AgreementGroupToSend,
  /** An approval process. */
  AgreementProc as AgreementProcess,
  AgreementProcInput as AgreementProcessInput,
  /** A step of an approval process. */
  AgreementStep,
  AgreementStepInput,
  BillingData,
  Certificate,
  Company,
  CompanyInput,
  /** What two companies may send each other; the web site calls it a scenario too. */
  Contract,
  ContractInput,
  CreatePackageInput,
  Dictionary,
  DictionaryValue,
  /** The wire calls it `Document`, and its id `documentId`, as it does with the id of a document. */
  Document as DocumentType,
  DocumentInput as DocumentTypeInput,
  /** A file of a document, with the signatures on it. */
  DocumentBody,
  /** What a package type asks of documents of one type: signatures, encryption, how many. */
  Document2Package as DocumentRule,
  Document2PackageInput as DocumentRuleInput,
  /** A document itself; what the wire calls `Document` is the type of one. */
  DocumentStore,
  DocumentStoreInput,
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
  PackageRouteInput,
  /** A version of a package type. Its id is `packageId`, as that of a package is. */
  PackageType,
  PackageTypeInput,
  Partner,
  Report,
  ReportInput,
  Role,
  RoleToSend,
  SignBody,
  /** Who made a signature. */
  SignInfo,
  Tag,
  Transaction,
  User,
  UserInput,
} from "./generated/operations.ts";
