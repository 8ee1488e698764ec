import { mkdir, rmdir } from "node:fs/promises";
import { join } from "node:path";
import { foldName, hasCode, isDirectory, lockFolder } from "@signoff/core/provider/node";
import { DirectoryError } from "./errors.ts";
import { type Journal, openJournal } from "./journal.ts";
import type { PartPaths } from "./part.ts";

/** A directory that this process alone receives into. */
export interface Inbox {
  readonly directory: string;
  /** Where temporary files, the journal and the lock are; inside the directory, so that no renaming leaves its disk. */
  readonly folder: string;
  readonly journal: Journal;
  /** The names given to files, folded: none is given twice. */
  readonly chosenNames: Set<string>;
  /** The names that are left to try, by that of the server's list. */
  readonly candidates: Map<string, Generator<string, never>>;
  /** The paths of a temporary file, and of the note of one that is kept. */
  partOf(number: number): PartPaths;
  /** Leaves the directory to others. */
  close(): Promise<void>;
}

/** The number of the transfer that a file in the folder belongs to, and whether it is its part, or the note of it. */
export function readPartName(
  name: string,
): { readonly number: number; readonly kind: "part" | "kept" } | undefined {
  const [, number, kind] = /^(\d+)\.(part|kept)$/.exec(name) ?? [];
  return kind === "part" || kind === "kept" ? { number: Number(number), kind } : undefined;
}

/**
 * Opens a directory for receiving; it is made where it is not there.
 *
 * @throws {DirectoryError} when another process receives into it, its journal is damaged, or links stand where the
 * function's own files have to be.
 */
export async function openInbox(directory: string): Promise<Inbox> {
  const folder = join(directory, ".signoff");
  await makeFolder(directory, folder);
  const lock = await lockFolder(folder);
  if (!lock) {
    throw new DirectoryError(
      "in-use",
      directory,
      `Another process receives files into ${directory}: wait for it, or receive into another directory.`,
    );
  }

  async function leave(): Promise<void> {
    await lock?.release();
    // Fails where something is left in it.
    await rmdir(folder).catch(() => undefined);
  }

  try {
    const journal = await openJournal(join(folder, "journal.jsonl"));
    const targets = journal.transfers.flatMap(({ state, target }) =>
      state === "complete" && target !== undefined ? [foldName(target)] : [],
    );
    return {
      directory,
      folder,
      journal,
      chosenNames: new Set(targets),
      candidates: new Map(),
      partOf: (number) => ({
        part: join(folder, `${number}.part`),
        kept: join(folder, `${number}.kept`),
      }),
      async close() {
        await journal.close();
        await leave();
      },
    };
  } catch (error) {
    await leave();
    throw error;
  }
}

async function makeFolder(directory: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    if (!hasCode(error, "EEXIST")) throw error;
  });
  if (await isDirectory(folder)) return;
  throw new DirectoryError(
    "damaged",
    directory,
    `${folder} is a link, or no directory: remove it, and see who may write to ${directory}.`,
  );
}
