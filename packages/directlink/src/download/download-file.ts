import type { CallOptions } from "@signoff/core";
import { checkFunction, guardHook, ownOptions } from "@signoff/core/provider";
import { askForFile, type DownloadPath, exactFile } from "./file-answer.ts";
import type { FileEntry } from "../schemas.ts";
import type { DirectLinkSession } from "../session.ts";

/** How far a download is. */
export interface DownloadProgress {
  /** Bytes so far. */
  readonly bytes: number;
  /** Bytes in all, by the list. */
  readonly total: number;
}

/**
 * What {@link downloadFile} may be given. There is no limit for the whole transfer: `timeout.attempt` (default 30,000 ms)
 * is how long the server may send nothing, `timeout.total` (default 120,000 ms) how long it may take to begin.
 */
export interface DownloadOptions extends Pick<CallOptions, "signal" | "timeout"> {
  /** Told of each piece that came; what it throws is ignored. */
  onProgress?: ((progress: DownloadProgress) => void) | undefined;
}

/** A file on its way. */
export interface Download {
  /** The name as the list told it; it may be no safe name for a file of this machine. */
  readonly name: string;
  /** Bytes in all, by the list. */
  readonly length: number;
  /**
   * The bytes, of any size, read as they come. It fails with a `ProtocolError` of reason `"cut-short"` when fewer bytes
   * than `length` come, and of reason `"too-large"` when more do: what was read until then is not the file. Read it to its
   * end, or cancel it: the session's sign-off waits for it.
   */
  readonly stream: ReadableStream<Uint8Array>;
}

/**
 * Downloads a file that waits. **This takes it off the list**: it moves to backup as soon as the request runs, and is never
 * asked for twice. When a transfer fails, find the file with {@link listBackupFiles} and fetch it with
 * {@link downloadBackupFile}; `receiveFiles` of the Node entry does so by itself.
 *
 * @param entry an entry of {@link listFiles}.
 * @throws {InvalidOptionError} for an entry or option that is unfit, before any request.
 * @throws {OutcomeUnknownError} when the request was sent and no answer came: the file may be in backup.
 * @throws {ApiError | NetworkError | TimeoutError | AbortError | SessionEndedError} as any call does.
 */
export function downloadFile(
  session: DirectLinkSession,
  entry: FileEntry,
  options?: DownloadOptions,
): Promise<Download> {
  return download(session, "/directlink/v1/download/file", entry, options);
}

/**
 * Downloads a file from backup, where it stays: this can be done again.
 *
 * @param entry an entry of {@link listBackupFiles}.
 * @throws {InvalidOptionError} for an entry or option that is unfit, before any request.
 * @throws {ApiError | NetworkError | TimeoutError | AbortError | SessionEndedError} as any call does.
 */
export function downloadBackupFile(
  session: DirectLinkSession,
  entry: FileEntry,
  options?: DownloadOptions,
): Promise<Download> {
  return download(session, "/directlink/v1/download/file/backup", entry, options);
}

async function download(
  session: DirectLinkSession,
  path: DownloadPath,
  entry: FileEntry,
  options: DownloadOptions | undefined,
): Promise<Download> {
  const { onProgress, ...callOptions } = ownOptions(
    options,
    ["signal", "timeout", "onProgress"],
    "a download",
  );
  checkFunction("onProgress", onProgress);
  const answer = await askForFile(session, path, entry, callOptions);
  const tell = guardHook(onProgress);
  const { name, length } = entry;
  const stream = exactFile(answer, entry, (bytes) => tell({ bytes, total: length }));
  return { name, length, stream };
}
