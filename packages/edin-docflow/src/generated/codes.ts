/**
 * EDIN DOCflow, generated from specs/edin-docflow (version 1.0.0) by `pnpm generate`.
 * Do not edit: change the spec and generate again.
 */

/** `type` of a company. 0 in abbreviated companies. */
export const CompanyKind = {
  /** A legal entity. */
  legalEntity: 1,
  /** A natural person. */
  naturalPerson: 2,
} as const;
export type CompanyKind = 1 | 2 | (number & {});

/**
 * `type` of a company. 0 in abbreviated companies.
 *
 * As requests take it; answers have {@link CompanyKind}.
 */
export type CompanyKindInput = 1 | 2;

/** `isApproved` of a company: how it was created. */
export const CompanyOrigin = {
  /** The ordinary way. */
  ordinary: 0,
  /** From a digital signature. */
  signature: 1,
} as const;
export type CompanyOrigin = 0 | 1;

/** Flags: whether something is so. */
export const YesNo = {
  /** No. */
  no: 0,
  /** Yes. */
  yes: 1,
} as const;
export type YesNo = 0 | 1;

/** `localityType` of an address. 0 stands for none. */
export const LocalityKind = {
  /** A city. */
  city: 1,
  /** An urban-type settlement. */
  urbanSettlement: 2,
  /** A rural settlement. */
  ruralSettlement: 3,
} as const;
export type LocalityKind = 1 | 2 | 3 | (number & {});

/**
 * `localityType` of an address. 0 stands for none.
 *
 * As requests take it; answers have {@link LocalityKind}.
 */
export type LocalityKindInput = 1 | 2 | 3;

/** `isActive` of document types, dictionaries and their values, and `status` of additional fields. */
export const ActiveFlag = {
  /** Blocked. */
  blocked: 0,
  /** Active. */
  active: 1,
} as const;
export type ActiveFlag = 0 | 1;

/** `status` of an account. */
export const AccountStatus = {
  /** Blocked. */
  blocked: 0,
  /** Active. */
  active: 1,
} as const;
export type AccountStatus = 0 | 1;

/** `decryptType` of accounts and users: where documents are decrypted. */
export const Decryption = {
  /** On the web site. */
  web: 1,
  /** By a Cryptex server on the customer's side. */
  cryptex: 2,
} as const;
export type Decryption = 1 | 2;

/**
 * `status` of an account's agreement with the service. The documentation has fewer meanings than codes: those
 * from `onHold` on are aligned by guess.
 */
export const ServiceAgreementStatus = {
  /** In force. */
  inForce: "work",
  /** Suspended. */
  suspended: "stop",
  /** About to be suspended. */
  aboutToBeSuspended: "prestop",
  /** Not billed. */
  notBilled: "unbill",
  /** For tests. */
  test: "test",
  /** Applied for; the agreement is awaited. */
  awaited: "wait",
  /** Terminated. */
  terminated: "cancel",
  /** Billed by hand. */
  billedByHand: "manbill",
  /** A retail chain, or something else. */
  retailChain: "rataile",
  /** On hold; the meaning is unclear. */
  onHold: "onhold",
  /** Waiting for confirmation. */
  awaitingConfirmation: "confirmation",
  /** Being checked. */
  beingChecked: "check",
  /** Belongs to Tendex. */
  tendex: "tendex",
  /** An inactive client. */
  inactive: "block",
  /** A debtor. */
  debtor: "debt_bloc",
} as const;
export type ServiceAgreementStatus = "work" | "stop" | "prestop" | "unbill" | "test" | "wait" | "cancel" | "manbill" | "rataile" | "onhold" | "confirmation" | "check" | "tendex" | "block" | "debt_bloc";

/** `YesNo` as a text. */
export const YesNoText = {
  no: "0",
  yes: "1",
} as const;
export type YesNoText = "0" | "1";

/** `status` of users, roles, routes and approval processes. As a filter, 0 stands for all. */
export const ActiveStatus = {
  /** Active. */
  active: 1,
  /** Blocked. */
  blocked: 2,
} as const;
export type ActiveStatus = 1 | 2;

/**
 * `uiTypeId`: a section of the web site. 5 is called access in one place and users in another; those from 16 on
 * are seen in examples only.
 */
export const Section = {
  /** Packages. */
  packages: 1,
  /** Companies. */
  companies: 2,
  /** Contracts. */
  contracts: 3,
  /** Package types. */
  packageTypes: 4,
  /** Users, or access. */
  users: 5,
  /** Security. */
  security: 6,
  /** The account. */
  account: 7,
  /** Logs. */
  logs: 8,
  /** Routes. */
  packageRoutes: 9,
  /** Templates of contracts. */
  contractTemplates: 10,
  /** Payments. */
  payments: 11,
  /** Approval groups. */
  agreementGroups: 12,
  /** Approval processes. */
  agreementProcesses: 13,
  /** Approval tasks. */
  agreementTasks: 14,
  /** Partners. */
  partners: 15,
  /** Internal documents. */
  internalDocuments: 16,
  /** Reports. */
  reports: 17,
  /** Billing. */
  billing: 18,
  /** Roles. */
  roles: 19,
  /** Tags. */
  tags: 20,
  /** Certificates. */
  certificates: 21,
} as const;
export type Section = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | (number & {});

/**
 * `uiTypeId`: a section of the web site. 5 is called access in one place and users in another; those from 16 on
 * are seen in examples only.
 *
 * As requests take it; answers have {@link Section}.
 */
export type SectionInput = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21;

/** `accessType` of a section. The two may be swapped: in the only sample an owner of an account has 2 everywhere. */
export const SectionAccess = {
  /** Full access. */
  full: 1,
  /** Viewing only. */
  viewOnly: 2,
} as const;
export type SectionAccess = 1 | 2;

/** `status` of a contract. */
export const ContractStatus = {
  /** A draft. */
  draft: 0,
  /** New. */
  new: 1,
  /** Accepted. */
  accepted: 2,
  /** Rejected. */
  rejected: 3,
  /** Terminated. */
  terminated: 4,
  /** Waiting for a signature. */
  awaitingSignature: 5,
} as const;
export type ContractStatus = 0 | 1 | 2 | 3 | 4 | 5;

/** `paymentStatus` of a contract: which side pays. */
export const ContractPayer = {
  /** The client, who sends. */
  client: 0,
  /** The owner, who receives. */
  owner: 1,
} as const;
export type ContractPayer = 0 | 1;

/** `type` of a package type: what its documents are made of. */
export const PackageTypeContent = {
  /** Files. */
  files: 1,
  /** The values of forms. */
  forms: 2,
} as const;
export type PackageTypeContent = 1 | 2;

/** `status` of a package type. */
export const PackageTypeStatus = {
  /** Active. */
  active: 1,
  /** Blocked. */
  blocked: 2,
  /** A draft. */
  draft: 3,
} as const;
export type PackageTypeStatus = 1 | 2 | 3;

/** `type` of a document type: what its documents are made of. */
export const DocumentContent = {
  /** A file. */
  file: 1,
  /** The values of a form. */
  form: 2,
  /** The values of a form that changes. */
  dynamicForm: 3,
  /** A table. */
  table: 4,
} as const;
export type DocumentContent = 1 | 2 | 3 | 4;

/** `dataType` of an additional field. */
export const FieldFormat = {
  /** A text. */
  text: 1,
  /** A number. */
  number: 2,
  /** A date. */
  date: 3,
  /** Digits. */
  digit: 4,
} as const;
export type FieldFormat = 1 | 2 | 3 | 4;

/** Case of the letters. */
export const LetterCase = {
  upper: "upper",
  lower: "lower",
  camel: "camel",
} as const;
export type LetterCase = "upper" | "lower" | "camel";

/** `status` of the form of a document type. */
export const FormStatus = {
  /** A draft. */
  draft: 0,
  /** In use. */
  active: 1,
  /** Archived. */
  archived: 2,
} as const;
export type FormStatus = 0 | 1 | 2;

/** `useType` of a document type: between companies, or within one. 0 is seen in lists. */
export const DocumentUse = {
  /** Between companies. */
  external: 1,
  /** Within a company. */
  internal: 2,
} as const;
export type DocumentUse = 1 | 2 | (number & {});

/**
 * `useType` of a document type: between companies, or within one. 0 is seen in lists.
 *
 * As requests take it; answers have {@link DocumentUse}.
 */
export type DocumentUseInput = 1 | 2;

/** `fillType` of a dictionary: who fills it in, the sender of the package or its recipient. */
export const DictionaryFiller = {
  /** The sender of the package. */
  sender: 1,
  /** Its recipient. */
  recipient: 2,
  /** Both. */
  both: 3,
} as const;
export type DictionaryFiller = 1 | 2 | 3;

/** `fillType` of an additional field: which side of the contract fills it in. */
export const FieldFiller = {
  /** The client. */
  client: 1,
  /** The owner. */
  owner: 2,
  /** Both sides. */
  both: 3,
} as const;
export type FieldFiller = 1 | 2 | 3;

/** `FieldFiller` as a text. */
export const FieldFillerText = {
  client: "1",
  owner: "2",
  both: "3",
} as const;
export type FieldFillerText = "1" | "2" | "3";

/** `direction` of a route. */
export const RouteDirection = {
  /** From the client to the owner. */
  clientToOwner: 1,
  /** From the owner to the client. */
  ownerToClient: 2,
} as const;
export type RouteDirection = 1 | 2;

/** `passSecureType` of a user: how strong the password has to be. */
export const PasswordStrength = {
  /** Low. */
  low: 1,
  /** Normal. */
  normal: 2,
  /** High. */
  high: 3,
} as const;
export type PasswordStrength = 1 | 2 | 3;

/** `language` of a user. */
export const Language = {
  /** Russian. */
  russian: 1,
  /** English. */
  english: 2,
  /** Ukrainian. */
  ukrainian: 3,
} as const;
export type Language = 1 | 2 | 3;

/** `status` of a package. A recipient sets 3 to 7. */
export const PackageStatus = {
  /** Not sent yet. */
  draft: 1,
  /** Sent. */
  sent: 2,
  /** Accepted by the recipient. */
  accepted: 3,
  /** The recipient asks for clarification. */
  clarificationRequested: 4,
  /** Rejected by the recipient. */
  rejected: 5,
  /** Processed. */
  processed: 6,
  /** Refused. */
  refused: 7,
  /** An attachment was added. */
  attachmentAdded: 8,
} as const;
export type PackageStatus = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/**
 * `status` of a document. A recipient sets 3 and 4. That 1 is a draft is read from samples; 5 occurs too, and is
 * not explained.
 */
export const DocumentStatus = {
  /** A draft. */
  draft: 1,
  /** Sent. */
  sent: 2,
  /** Accepted by the recipient. */
  accepted: 3,
  /** Rejected by the recipient. */
  rejected: 4,
} as const;
export type DocumentStatus = 1 | 2 | 3 | 4 | (number & {});

/**
 * `status` of a document. A recipient sets 3 and 4. That 1 is a draft is read from samples; 5 occurs too, and is
 * not explained.
 *
 * As requests take it; answers have {@link DocumentStatus}.
 */
export type DocumentStatusInput = 1 | 2 | 3 | 4;

/** Where a package lies: `packageDirection` of a package, `folder` of a search. 0 is seen in an older sample. */
export const PackageFolder = {
  /** Received. */
  inbox: 1,
  /** Sent. */
  outbox: 2,
  /** Drafts. */
  draft: 3,
} as const;
export type PackageFolder = 1 | 2 | 3;

/** The new status: one of those of `PackageStatus` that a recipient sets. */
export const PackageStatusToSet = {
  accepted: 3,
  clarificationRequested: 4,
  rejected: 5,
  processed: 6,
  refused: 7,
} as const;
export type PackageStatusToSet = 3 | 4 | 5 | 6 | 7;

/** `doc_mark_id` of an archive: which documents it is to hold. */
export const ProcessingMark = {
  /** Processed, and all was correct. */
  correct: 1,
  /** Processed, with errors. */
  faulty: 2,
} as const;
export type ProcessingMark = 1 | 2;

/** The errors that the pages name for the link of an archive. */
export const ArchiveLinkError = {
  /** There is no request with this GUID. */
  requestNotFound: 762,
  /** The archive is still being made; ask again later. */
  inProgress: 814,
} as const;
export type ArchiveLinkError = 762 | 814 | (number & {});

/** The request header `response-object-type`: what adding a document answers. Without it, the whole package. */
export const ResponseObjectType = {
  /** The GUID of the new document alone. */
  uuid: "uuid",
  /** The new document. */
  document: "document",
} as const;
export type ResponseObjectType = "uuid" | "document";

/** The new status: one of those of `DocumentStatus` that a recipient sets. */
export const DocumentStatusToSet = {
  accepted: 3,
  rejected: 4,
} as const;
export type DocumentStatusToSet = 3 | 4;

/** `periodType` of a saved filter. With `untilToday` it begins `dateShift` days ago. */
export const FilterPeriod = {
  /** This month. */
  currentMonth: 1,
  /** The month before. */
  previousMonth: 2,
  /** The last `dateShift` days, up to today. */
  untilToday: 3,
  /** From `dateFrom` to `dateTo`. */
  fixed: 4,
} as const;
export type FilterPeriod = 1 | 2 | 3 | 4;

/** `folder` of internal documents. */
export const InternalFolder = {
  /** Drafts. */
  draft: 1,
  /** Sent documents. */
  sent: 2,
} as const;
export type InternalFolder = 1 | 2;

/** `sender_type` of a package type in a contract: which side sends packages of it. */
export const ContractSide = {
  /** The client. */
  client: 1,
  /** The owner. */
  owner: 2,
} as const;
export type ContractSide = 1 | 2;

/** `agreementTaskType` of a step of an approval process: what its group has to do. */
export const AgreementTask = {
  /** To approve. */
  approve: 1,
  /** To sign. */
  sign: 2,
  /** To take notice. */
  notify: 3,
} as const;
export type AgreementTask = 1 | 2 | 3;

/** `AgreementTask` as a text. */
export const AgreementTaskText = {
  approve: "1",
  sign: "2",
  notify: "3",
} as const;
export type AgreementTaskText = "1" | "2" | "3";

/** `agreementExecType` of a step: who of its group has to act. */
export const AgreementExecution = {
  /** Every user of the group. */
  everyUser: 1,
  /** Any one user of the group. */
  oneUser: 2,
} as const;
export type AgreementExecution = 1 | 2;

/** `AgreementExecution` as a text. */
export const AgreementExecutionText = {
  everyUser: "1",
  oneUser: "2",
} as const;
export type AgreementExecutionText = "1" | "2";

/** `reportType` of a report: what it is about. */
export const ReportType = {
  /** Documents between companies. */
  documents: 1,
  /** Approval tasks. */
  tasks: 2,
} as const;
export type ReportType = 1 | 2;

/** `taskStatus` in the filter of a report on tasks. */
export const TaskStatus = {
  /** In progress. */
  inProgress: 2,
  /** Finished. */
  finished: 3,
  /** Cancelled. */
  cancelled: 4,
  /** Not done in time. */
  expired: 5,
} as const;
export type TaskStatus = 2 | 3 | 4 | 5;

/** `reportStatus` of a report. */
export const ReportStatus = {
  /** Being made. */
  inProgress: 1,
  /** Ready to be downloaded. */
  finished: 2,
} as const;
export type ReportStatus = 1 | 2;

/** Which transactions: `transDirection` of one, `trans_status` of a list. */
export const TransactionDirection = {
  /** Incoming. */
  incoming: 1,
  /** Outgoing. */
  outgoing: 2,
  /** Those to be paid for. */
  billable: 3,
} as const;
export type TransactionDirection = 1 | 2 | 3;

/** `transType` of a transaction. */
export const TransactionKind = {
  /** A document was sent. */
  documentSent: 1,
  /** The recipient added an attachment. */
  attachmentAdded: 2,
} as const;
export type TransactionKind = 1 | 2;
