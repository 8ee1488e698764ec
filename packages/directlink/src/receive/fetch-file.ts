import type { FileHandle } from "node:fs/promises";
import { dirname } from "node:path";
import { downloadBackupFile, downloadFile } from "../downloads.ts";
import type { FileEntry } from "../schemas.ts";
import type { DirectLinkSession } from "../session.ts";
import { createFile, removeFile, syncDirectory } from "./disk.ts";
import type { ReceiveOptions } from "./options.ts";

/** Where a file is fetched from. */
export type Source = "download" | "backup";

/** Fetches a file into a temporary one; when this resolves all its bytes are on disk. */
export async function fetchFile(
  session: DirectLinkSession,
  entry: FileEntry,
  source: Source,
  part: string,
  options: Pick<ReceiveOptions, "signal" | "timeout" | "onProgress">,
): Promise<void> {
  const { onProgress, signal, timeout } = options;
  const { name } = entry;
  const download = source === "download" ? downloadFile : downloadBackupFile;
  // Opened before the request: a disk that takes no file must not cost the server's one.
  const handle = await createFile(part);
  try {
    const { stream } = await download(session, entry, {
      signal,
      timeout,
      onProgress: onProgress && ((progress) => onProgress({ name, ...progress })),
    });
    await write(handle, stream);
    // The journal will say that the file is whole: its name has to last as long.
    await syncDirectory(dirname(part));
  } catch (error) {
    await handle.close().catch(() => undefined);
    await removeFile(part);
    throw error;
  }
}

async function write(handle: FileHandle, stream: ReadableStream<Uint8Array>): Promise<void> {
  try {
    await handle.writeFile(stream);
  } finally {
    // A disk that failed has read nothing more; the session waits for the call until the stream is let go.
    await stream.cancel().catch(() => undefined);
  }
  await handle.sync();
  await handle.close();
}
