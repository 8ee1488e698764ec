import { constants } from "node:fs";
import { rename } from "node:fs/promises";
import { dirname } from "node:path";
import { isErrorLike } from "@signoff/core/provider";
import {
  LinesFile,
  hasCode,
  openPlain,
  removeFile,
  syncDirectory,
  writeSynced,
} from "@signoff/core/provider/node";
import { DirectoryError } from "./errors.ts";
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
  const lines = new LinesFile(path, end);
  let highest = 0;
  for (const number of transfers.keys()) highest = Math.max(highest, number);
  return {
    get transfers() {
      return [...transfers.values()];
    },
    get: (number) => transfers.get(number),
    nextNumber() {
      highest += 1;
      return highest;
    },
    append: (line) => lines.append(printLine(line), () => applyLine(transfers, line)),
    async finish(keep) {
      await lines.close();
      if (keep.length === 0) return removeFile(path);
      await replaceFile(path, keep.flatMap(linesOf).map(printLine).join(""));
    },
    close: () => lines.close(),
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
  try {
    await writeSynced(next, text);
    await rename(next, path);
  } catch (error) {
    await removeFile(next);
    throw error;
  }
  await syncDirectory(dirname(path));
}
