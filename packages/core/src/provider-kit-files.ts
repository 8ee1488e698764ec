export {
  createFile,
  haveSameBytes,
  isDirectory,
  isTaken,
  openPlain,
  removeFile,
  sizeOf,
  syncDirectory,
  writeSynced,
} from "./node/files/disk.ts";
export { LinesFile } from "./node/files/lines-file.ts";
export { type Lock, lockFolder } from "./node/files/lock.ts";
export { candidateNames, foldName, safeName } from "./node/files/safe-names.ts";
export { hasCode, isSystemError } from "./node/files/system-errors.ts";
export { openFile, type OpenFile } from "./node/open-file.ts";
