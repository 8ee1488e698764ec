export * from "@signoff/core";
export {
  type Download,
  downloadBackupFile,
  downloadFile,
  type DownloadOptions,
  type DownloadProgress,
} from "./download/download-file.ts";
export { findUpload, type UploadFacts } from "./upload/find-upload.ts";
export * from "./generated/codes.ts";
export { specHash } from "./generated/fingerprint.ts";
export { isErrorOf } from "./is-error-of.ts";
export type { Operations } from "./generated/operations.ts";
export type { paths as Paths } from "./generated/schema.ts";
export { readLinkKey } from "./download/links.ts";
export { listBackupFiles, listFiles } from "./lists.ts";
export { login, type LoginOptions } from "./login.ts";
export {
  type AnonymousOptions,
  changePassword,
  type ChangePasswordOptions,
  type PasswordLinkOptions,
  requestFirstAccess,
  requestPasswordReset,
} from "./sign-on/passwords.ts";
export { type ReportRow, reportRows, transferReport } from "./report/report.ts";
export type * from "./schemas.ts";
export type { ServerOptions } from "./server.ts";
export type { DirectLinkSession } from "./session.ts";
export { checkUploadOptions, type UploadOptions, type UploadProgress } from "./upload/options.ts";
export type { Recipients } from "./upload/recipients.ts";
export type { UploadResult } from "./upload/send.ts";
export type { UploadSource } from "./upload/source.ts";
export { uploadFile } from "./upload/upload-file.ts";
