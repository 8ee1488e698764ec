export type {
  ChangePasswordAnswer,
  DownloadToken,
  Envelope,
  ErrorEnvelope,
  FileEntry,
  FileListAnswer,
  GoTime,
  PasswordLinkAnswer,
  ReportAnswer,
  TokenError,
  UploadAnswer,
  UploadMultipartBody,
} from "./generated/operations.ts";
