export type {
  DownloadToken,
  Envelope,
  ErrorEnvelope,
  FileEntry,
  FileListAnswer,
  GoTime,
  ReportAnswer,
  TokenError,
  UploadAnswer,
  UploadMultipartBody,
} from "./generated/operations.ts";
