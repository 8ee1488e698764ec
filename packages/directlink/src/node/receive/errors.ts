import {
  brandHelperError,
  isHelperError,
  printable,
  replaceUnprintable,
} from "@signoff/core/provider";
import { isSystemError } from "@signoff/core/provider/node";
import type { FileFacts } from "./transfer.ts";

/**
 * Why a directory cannot take files: another process receives into it, its disk is full, it cannot be written to (the
 * `code` of the system says more), or its journal is damaged.
 */
export type DirectoryFailure = "in-use" | "full" | "unwritable" | "damaged";

/** The directory cannot take files. Nothing is lost: what was asked for is fetched from backup by the next call. */
export class DirectoryError extends Error {
  readonly reason: DirectoryFailure;
  readonly directory: string;
  /** The system's own code, such as `"ENOSPC"`. */
  readonly code: string | undefined;

  constructor(
    reason: DirectoryFailure,
    directory: string,
    message: string,
    options: { readonly code?: string | undefined; readonly cause?: unknown } = {},
  ) {
    super(printable(message), options.cause === undefined ? undefined : { cause: options.cause });
    brandHelperError(this, "DirectoryError");
    this.reason = reason;
    this.directory = directory;
    this.code = options.code;
  }
}

/** Whether it is a {@link DirectoryError}, whichever installed copy threw it. */
export function isDirectoryError(error: unknown): error is DirectoryError {
  return isHelperError(error, "DirectoryError");
}

/** The error of the file system as a {@link DirectoryError}; all else as it is. */
export function explainFileSystem(error: unknown, directory: string): unknown {
  if (!isSystemError(error)) return error;
  const { code } = error;
  if (code === "ENOSPC" || code === "EDQUOT") {
    const message = `The disk of ${directory} is full (${code}): make room and receive again; files that were asked for are fetched from backup.`;
    return new DirectoryError("full", directory, message, { code, cause: error });
  }
  const message = `${directory} cannot be written to (${code}): see that it exists and may be changed, and receive again; files that were asked for are fetched from backup.`;
  return new DirectoryError("unwritable", directory, message, { code, cause: error });
}

/** Why one file did not arrive: it is in neither list any more, or each attempt to fetch it failed. */
export type FileFailure = "lost" | "failed";

/** One file did not arrive. */
export class FileError extends Error {
  readonly reason: FileFailure;
  /** The file as the server listed it: name, bytes, time of its last change. */
  readonly file: FileFacts;

  constructor(reason: FileFailure, { name, length, modified }: FileFacts, cause?: unknown) {
    super(describe(reason, name), cause === undefined ? undefined : { cause });
    brandHelperError(this, "FileError");
    this.reason = reason;
    this.file = { name, length, modified };
  }
}

/** Whether it is a {@link FileError}, whichever installed copy threw it. */
export function isFileError(error: unknown): error is FileError {
  return isHelperError(error, "FileError");
}

/** Thrown when all others are in place: one {@link FileError} for each file that is not. */
export class FilesNotReceivedError extends AggregateError {
  declare readonly errors: FileError[];
  /** `lost` where that is what became of all of them; `failed` where another call may get some. */
  readonly reason: FileFailure;

  constructor(errors: readonly FileError[]) {
    const [first] = errors;
    const more = errors.length > 1 ? ` (and ${errors.length - 1} more, see errors)` : "";
    super(errors, `${first?.message}${more}`);
    brandHelperError(this, "FilesNotReceivedError");
    this.reason = errors.every(({ reason }) => reason === "lost") ? "lost" : "failed";
  }
}

/** Whether it is a {@link FilesNotReceivedError}, whichever installed copy threw it. */
export function isFilesNotReceivedError(error: unknown): error is FilesNotReceivedError {
  return isHelperError(error, "FilesNotReceivedError");
}

function describe(reason: FileFailure, name: string): string {
  // The partner chose the name: a line break in it must not forge a line of a log.
  const shown = JSON.stringify(replaceUnprintable(name));
  return reason === "lost"
    ? `The file ${shown} was asked for, but is in neither list any more: ask the operator of the server for it.`
    : `The file ${shown} could not be fetched; the next call tries again.`;
}
