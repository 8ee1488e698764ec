export * from "@signoff/core";
export { type BodyAddress, bodyOf, type DocumentWithBody } from "./download/body-address.ts";
export * from "./generated/codes.ts";
export { specHash } from "./generated/fingerprint.ts";
export { isErrorOf } from "./is-error-of.ts";
export {
  downloadBody,
  downloadDocumentArchive,
  downloadSignature,
  downloadSignatureSheet,
  type SignatureAddress,
} from "./download/document-files.ts";
export type { Download } from "@signoff/core/provider";
export type { Operations } from "./generated/operations.ts";
export type { paths as Paths } from "./generated/schema.ts";
export { inbox, type ReceivedPackage } from "./receiving/inbox.ts";
export {
  type DocumentTypeFilter,
  listDocumentTypes,
  listPartners,
  listRoles,
  listTransactions,
  listUsers,
  type PartnerFilter,
  type RoleFilter,
  searchPackages,
  type TransactionFilter,
  type UserFilter,
} from "./lists.ts";
export { downloadLogFile, type LogPeriod } from "./download/log-file.ts";
export { login, type LoginOptions } from "./login.ts";
export { type ArchiveInput, downloadPackageArchive } from "./download/package-archive.ts";
export type { Listing, ListOptions } from "./lists/pages.ts";
export type { FileRequest } from "./preparation/linked-file.ts";
export type {
  PollOptions,
  PreparationOptions,
  PreparationProgress,
} from "./preparation/options.ts";
export {
  acceptDocument,
  type DocumentAddress,
  type FinalPackageStatus,
  finishPackage,
  markPackageAsRead,
  rejectDocument,
  type RejectOptions,
} from "./receiving/receiving.ts";
export { downloadReport, type NewReport, type ReportRequest } from "./report/report.ts";
export type * from "./schemas.ts";
export {
  isSendingError,
  SendingError,
  type SendingFailure,
  type SendingStep,
} from "./sending/errors.ts";
export type { OutgoingDocument } from "./sending/outgoing.ts";
export type { SendingProblem } from "./sending/problems.ts";
export { problemsOf } from "./sending/readiness.ts";
export { type OutgoingPackage, sendDocuments, sendDraft } from "./sending/send.ts";
export type { EdinDocflowSession } from "./session.ts";
export { signDocument, type Signer } from "./signing/sign-document.ts";
export { type SignatureBytes, uploadSignature } from "./signing/signatures.ts";
export { uploadDocument } from "./upload/upload-document.ts";
export type { UploadAnswers, UploadDocumentOptions } from "./upload/options.ts";
export type { UploadSource } from "./upload/source.ts";
