export {
  DirectoryError,
  type DirectoryFailure,
  FileError,
  type FileFailure,
  FilesNotReceivedError,
  isDirectoryError,
  isFileError,
  isFilesNotReceivedError,
} from "./errors.ts";
export type { ReceiveOptions, ReceiveProgress } from "./options.ts";
export { receiveBackupFiles } from "./receive-backup.ts";
export { receiveFiles } from "./receive-files.ts";
export type { ReceivedFile } from "./received-file.ts";
export type { FileFacts } from "./transfer.ts";
