import { constants, createReadStream, type Stats } from "node:fs";
import { type FileHandle, lstat, open, rm } from "node:fs/promises";
import { bare } from "../../values/bare.ts";
import { hasCode } from "./system-errors.ts";

/** The size of a file in bytes; `undefined` where there is none, or something else of this name. */
export async function sizeOf(path: string): Promise<number | undefined> {
  const found = await lookUp(path);
  return found?.isFile() ? found.size : undefined;
}

/** Whether there is anything of this name, be it a link that leads nowhere. */
export async function isTaken(path: string): Promise<boolean> {
  return (await lookUp(path)) !== undefined;
}

async function lookUp(path: string): Promise<Stats | undefined> {
  try {
    return await lstat(path);
  } catch (error) {
    if (hasCode(error, "ENOENT")) return undefined;
    throw error;
  }
}

/** A new file in the place of whatever has this name: a link that somebody planted there is taken away, not followed. */
export async function createFile(path: string): Promise<FileHandle> {
  await removeFile(path);
  return open(path, "wx");
}

/** Makes a new file as {@link createFile} does; when this resolves the text is on disk. */
export async function writeSynced(path: string, text: string): Promise<void> {
  const handle = await createFile(path);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Opens a file that has this name alone, or makes it.
 *
 * @throws an error of the file system, `ELOOP`, for a link, be it symbolic or hard, and for what is no file.
 */
export async function openPlain(path: string, flags: number): Promise<FileHandle> {
  // A pipe would be waited for. Windows has neither flag, which adds nothing.
  const { O_NOFOLLOW, O_NONBLOCK } = constants;
  const handle = await open(path, flags | O_NOFOLLOW | O_NONBLOCK);
  const found = await handle.stat();
  if (found.isFile() && found.nlink === 1) return handle;
  await handle.close();
  const error = new Error(`ELOOP: ${path} is a link, or no file`);
  throw Object.assign(error, { code: "ELOOP", syscall: "open", path });
}

/** Whether it is a directory, and no link to one. */
export async function isDirectory(path: string): Promise<boolean> {
  return (await lookUp(path))?.isDirectory() ?? false;
}

/** Removes a file, if it is there. Where a virus scanner holds it for a moment, it waits. */
export async function removeFile(path: string): Promise<void> {
  // Only with `recursive` does `rm` repeat.
  await rm(path, bare({ force: true, recursive: true, maxRetries: 5, retryDelay: 50 }));
}

/** Makes sure that the names in a directory survive a power failure, on systems that can tell. */
export async function syncDirectory(directory: string): Promise<void> {
  try {
    const handle = await open(directory, "r");
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    // Windows opens no directories, and some file systems sync none.
    if (!hasCode(error, "EISDIR", "EPERM", "EACCES", "EINVAL", "ENOTSUP", "EBADF")) throw error;
  }
}

/** Whether two files have the same bytes. */
export async function haveSameBytes(one: string, other: string): Promise<boolean> {
  if ((await sizeOf(one)) !== (await sizeOf(other))) return false;
  const chunks = createReadStream(other)[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  try {
    let rest: Buffer = Buffer.alloc(0);
    for await (const chunk of createReadStream(one) as AsyncIterable<Buffer>) {
      while (rest.length < chunk.length) {
        const { value, done } = await chunks.next();
        if (done) return false;
        rest = Buffer.concat([rest, value]);
      }
      if (!rest.subarray(0, chunk.length).equals(chunk)) return false;
      rest = rest.subarray(chunk.length);
    }
    return true;
  } finally {
    await chunks.return?.();
  }
}
