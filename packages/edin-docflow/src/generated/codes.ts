/**
 * EDIN DOCflow, generated from specs/edin-docflow (version 1.0.0) by `pnpm generate`.
 * Do not edit: change the spec and generate again.
 */

/** `type` of a company. 0 in abbreviated companies. */
export const CompanyKind = {
  legalEntity: 1,
  naturalPerson: 2,
} as const;
export type CompanyKind = 1 | 2;

/** `isApproved` of a company: how it was created. */
export const CompanyOrigin = {
  ordinary: 0,
  signature: 1,
} as const;
export type CompanyOrigin = 0 | 1;

/** Flags: whether something is so. */
export const YesNo = {
  no: 0,
  yes: 1,
} as const;
export type YesNo = 0 | 1;

/** `localityType` of an address. 0 stands for none. */
export const LocalityKind = {
  city: 1,
  urbanSettlement: 2,
  ruralSettlement: 3,
} as const;
export type LocalityKind = 1 | 2 | 3;

/** `isActive` of document types, dictionaries and their values, and `status` of additional fields. */
export const ActiveFlag = {
  blocked: 0,
  active: 1,
} as const;
export type ActiveFlag = 0 | 1;

/** `status` of an account. */
export const AccountStatus = {
  blocked: 0,
  active: 1,
} as const;
export type AccountStatus = 0 | 1;

/** `decryptType` of accounts and users: where documents are decrypted. */
export const Decryption = {
  web: 1,
  cryptex: 2,
} as const;
export type Decryption = 1 | 2;

/**
 * `status` of an account's agreement with the service. The documentation has fewer meanings than codes: those
 * from `onHold` on are aligned by guess.
 */
export const ServiceAgreementStatus = {
  inForce: "work",
  suspended: "stop",
  aboutToBeSuspended: "prestop",
  notBilled: "unbill",
  test: "test",
  awaited: "wait",
  terminated: "cancel",
  billedByHand: "manbill",
  retailChain: "rataile",
  onHold: "onhold",
  awaitingConfirmation: "confirmation",
  beingChecked: "check",
  tendex: "tendex",
  inactive: "block",
  debtor: "debt_bloc",
} as const;
export type ServiceAgreementStatus = "work" | "stop" | "prestop" | "unbill" | "test" | "wait" | "cancel" | "manbill" | "rataile" | "onhold" | "confirmation" | "check" | "tendex" | "block" | "debt_bloc";

/** `status` of users, roles, routes and approval processes. As a filter, 0 stands for all. */
export const ActiveStatus = {
  active: 1,
  blocked: 2,
} as const;
export type ActiveStatus = 1 | 2;

/**
 * `uiTypeId`: a section of the web site. 5 is called access in one place and users in another; those from 16 on
 * are seen in examples only.
 */
export const Section = {
  packages: 1,
  companies: 2,
  contracts: 3,
  packageTypes: 4,
  users: 5,
  security: 6,
  account: 7,
  logs: 8,
  packageRoutes: 9,
  contractTemplates: 10,
  payments: 11,
  agreementGroups: 12,
  agreementProcesses: 13,
  agreementTasks: 14,
  partners: 15,
  internalDocuments: 16,
  reports: 17,
  billing: 18,
  roles: 19,
  tags: 20,
  certificates: 21,
} as const;
export type Section = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21;

/** `accessType` of a section. The two may be swapped: in the only sample an owner of an account has 2 everywhere. */
export const SectionAccess = {
  full: 1,
  viewOnly: 2,
} as const;
export type SectionAccess = 1 | 2;

/** `status` of a contract. */
export const ContractStatus = {
  draft: 0,
  new: 1,
  accepted: 2,
  rejected: 3,
  terminated: 4,
  awaitingSignature: 5,
} as const;
export type ContractStatus = 0 | 1 | 2 | 3 | 4 | 5;

/** `paymentStatus` of a contract: which side pays. */
export const ContractPayer = {
  client: 0,
  owner: 1,
} as const;
export type ContractPayer = 0 | 1;

/** `type` of a package type: what its documents are made of. */
export const PackageTypeContent = {
  files: 1,
  forms: 2,
} as const;
export type PackageTypeContent = 1 | 2;

/** `status` of a package type. */
export const PackageTypeStatus = {
  active: 1,
  blocked: 2,
  draft: 3,
} as const;
export type PackageTypeStatus = 1 | 2 | 3;

/** `type` of a document type: what its documents are made of. */
export const DocumentContent = {
  file: 1,
  form: 2,
  dynamicForm: 3,
  table: 4,
} as const;
export type DocumentContent = 1 | 2 | 3 | 4;

/** `dataType` of an additional field. */
export const FieldFormat = {
  text: 1,
  number: 2,
  date: 3,
  digit: 4,
} as const;
export type FieldFormat = 1 | 2 | 3 | 4;

/** `status` of the form of a document type. */
export const FormStatus = {
  draft: 0,
  active: 1,
  archived: 2,
} as const;
export type FormStatus = 0 | 1 | 2;

/** `useType` of a document type: between companies, or within one. 0 is seen in lists. */
export const DocumentUse = {
  external: 1,
  internal: 2,
} as const;
export type DocumentUse = 1 | 2;

/** `fillType` of a dictionary: who fills it in, the sender of the package or its recipient. */
export const DictionaryFiller = {
  sender: 1,
  recipient: 2,
  both: 3,
} as const;
export type DictionaryFiller = 1 | 2 | 3;

/** `fillType` of an additional field: which side of the contract fills it in. */
export const FieldFiller = {
  client: 1,
  owner: 2,
  both: 3,
} as const;
export type FieldFiller = 1 | 2 | 3;

/** `direction` of a route. */
export const RouteDirection = {
  clientToOwner: 1,
  ownerToClient: 2,
} as const;
export type RouteDirection = 1 | 2;

/** `passSecureType` of a user: how strong the password has to be. */
export const PasswordStrength = {
  low: 1,
  normal: 2,
  high: 3,
} as const;
export type PasswordStrength = 1 | 2 | 3;

/** `language` of a user. */
export const Language = {
  russian: 1,
  english: 2,
  ukrainian: 3,
} as const;
export type Language = 1 | 2 | 3;

/** `status` of a package. A recipient sets 3 to 7. */
export const PackageStatus = {
  draft: 1,
  sent: 2,
  accepted: 3,
  clarificationRequested: 4,
  rejected: 5,
  processed: 6,
  refused: 7,
  attachmentAdded: 8,
} as const;
export type PackageStatus = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/**
 * `status` of a document. A recipient sets 3 and 4. That 1 is a draft is read from samples; 5 occurs too, and is
 * not explained.
 */
export const DocumentStatus = {
  draft: 1,
  sent: 2,
  accepted: 3,
  rejected: 4,
} as const;
export type DocumentStatus = 1 | 2 | 3 | 4;

/** Where a package lies: `packageDirection` of a package, `folder` of a search. 0 is seen in an older sample. */
export const PackageFolder = {
  inbox: 1,
  outbox: 2,
  draft: 3,
} as const;
export type PackageFolder = 1 | 2 | 3;

/** `doc_mark_id` of an archive: which documents it is to hold. */
export const ProcessingMark = {
  correct: 1,
  faulty: 2,
} as const;
export type ProcessingMark = 1 | 2;

/** The errors that the pages name for the link of an archive. */
export const ArchiveLinkError = {
  requestNotFound: 762,
  inProgress: 814,
} as const;
export type ArchiveLinkError = 762 | 814;

/** The request header `response-object-type`: what adding a document answers. Without it, the whole package. */
export const ResponseObjectType = {
  uuid: "uuid",
  document: "document",
} as const;
export type ResponseObjectType = "uuid" | "document";

/** `periodType` of a saved filter. With `untilToday` it begins `dateShift` days ago. */
export const FilterPeriod = {
  currentMonth: 1,
  previousMonth: 2,
  untilToday: 3,
  fixed: 4,
} as const;
export type FilterPeriod = 1 | 2 | 3 | 4;

/** `folder` of internal documents. */
export const InternalFolder = {
  draft: 1,
  sent: 2,
} as const;
export type InternalFolder = 1 | 2;

/** `sender_type` of a package type in a contract: which side sends packages of it. */
export const ContractSide = {
  client: 1,
  owner: 2,
} as const;
export type ContractSide = 1 | 2;

/** `agreementTaskType` of a step of an approval process: what its group has to do. */
export const AgreementTask = {
  approve: 1,
  sign: 2,
  notify: 3,
} as const;
export type AgreementTask = 1 | 2 | 3;

/** `agreementExecType` of a step: who of its group has to act. */
export const AgreementExecution = {
  everyUser: 1,
  oneUser: 2,
} as const;
export type AgreementExecution = 1 | 2;

/** `reportType` of a report: what it is about. */
export const ReportType = {
  documents: 1,
  tasks: 2,
} as const;
export type ReportType = 1 | 2;

/** `taskStatus` in the filter of a report on tasks. */
export const TaskStatus = {
  inProgress: 2,
  finished: 3,
  cancelled: 4,
  expired: 5,
} as const;
export type TaskStatus = 2 | 3 | 4 | 5;

/** `reportStatus` of a report. */
export const ReportStatus = {
  inProgress: 1,
  finished: 2,
} as const;
export type ReportStatus = 1 | 2;

/** Which transactions: `transDirection` of one, `trans_status` of a list. */
export const TransactionDirection = {
  incoming: 1,
  outgoing: 2,
  billable: 3,
} as const;
export type TransactionDirection = 1 | 2 | 3;

/** `transType` of a transaction. */
export const TransactionKind = {
  documentSent: 1,
  attachmentAdded: 2,
} as const;
export type TransactionKind = 1 | 2;
