import { constants } from "node:fs";
import { type FileHandle, rename } from "node:fs/promises";
import { dirname } from "node:path";
import { isErrorLike } from "@signoff/core/provider";
import { createFile, openPlain, removeFile, syncDirectory } from "./disk.ts";
import { DirectoryError, hasCode } from "./errors.ts";
import { applyLine, type JournalLine, linesOf, printLine, readJournal } from "./journal-lines.ts";
import type { Transfers } from "./journal-lines.ts";
import type { Transfer } from "./transfer.ts";

/** The lasting record of what was asked for and what is in place. */
export interface Journal {
  /** All transfers that it tells of. */
  readonly transfers: readonly Transfer[];
  get(number: number): Transfer | undefined;
  /** A number that no transfer has. */
  nextNumber(): number;
  /** Resolves when the line is on disk. After a failure all later lines are refused. */
  append(line: JournalLine): Promise<void>;
  /** Forgets all transfers but those given; without any the file is removed. The journal is closed then. */
  finish(keep: readonly Transfer[]): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens the journal in a file, which is made at the first line.
 *
 * @throws {DirectoryError} when it is damaged.
 */
export async function openJournal(path: string): Promise<Journal> {
  const { transfers, end } = await readTransfers(path);
  let handle: FileHandle | undefined;
  let size = end;
  let highest = 0;
  for (const number of transfers.keys()) highest = Math.max(highest, number);
  let last: Promise<void> = Promise.resolve();

  async function openEnd(): Promise<FileHandle> {
    const opened = await openPlain(
      path,
      constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT,
    );
    // Takes off the line that a crash has torn.
    await opened.truncate(size);
    if (size === 0) {
      await syncDirectory(dirname(path));
      await syncDirectory(dirname(dirname(path)));
    }
    return opened;
  }

  async function write(line: JournalLine): Promise<void> {
    handle ??= await openEnd();
    const text = printLine(line);
    try {
      await handle.appendFile(text);
      await handle.datasync();
    } catch (error) {
      await handle.truncate(size).catch(() => undefined);
      throw error;
    }
    size += Buffer.byteLength(text);
    applyLine(transfers, line);
  }

  async function close(): Promise<void> {
    await last.catch(() => undefined);
    await handle?.close();
    handle = undefined;
  }

  return {
    get transfers() {
      return [...transfers.values()];
    },
    get: (number) => transfers.get(number),
    nextNumber() {
      highest += 1;
      return highest;
    },
    append(line) {
      last = last.then(() => write(line));
      return last;
    },
    async finish(keep) {
      await close();
      if (keep.length === 0) return removeFile(path);
      await replaceFile(path, keep.flatMap(linesOf).map(printLine).join(""));
    },
    close,
  };
}

async function readTransfers(
  path: string,
): Promise<{ readonly transfers: Transfers; readonly end: number }> {
  try {
    return readJournal(await readPlain(path));
  } catch (error) {
    if (hasCode(error, "ENOENT")) return { transfers: new Map(), end: 0 };
    const isDamaged = error instanceof SyntaxError || hasCode(error, "ELOOP", "EMLINK", "EISDIR");
    if (!isDamaged || !isErrorLike(error)) throw error;
    throw new DirectoryError(
      "damaged",
      dirname(dirname(path)),
      `The journal ${path} cannot be read: ${error.message}. Move it away to go on; fetch from backup by hand what it tells of as requested and not as placed.`,
      { cause: error },
    );
  }
}

async function readPlain(path: string): Promise<Buffer> {
  const handle = await openPlain(path, constants.O_RDONLY);
  try {
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

async function replaceFile(path: string, text: string): Promise<void> {
  const next = `${path}.next`;
  const handle = await createFile(next);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(next, path);
  await syncDirectory(dirname(path));
}
