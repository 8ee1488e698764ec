/**
 * STCP DirectLink, generated from specs/directlink (version 1.0.0) by `pnpm generate`.
 * Do not edit: change the spec and generate again.
 */
/** The `operationId` of each operation. */
export type OperationId =
  | "changePassword"
  | "downloadBackupFile"
  | "downloadFile"
  | "getTransferReport"
  | "issueToken"
  | "listBackupDownloads"
  | "listDownloads"
  | "login"
  | "logout"
  | "requestFirstAccess"
  | "requestPasswordReset"
  | "uploadFile";
