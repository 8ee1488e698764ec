import type { FileEntry } from "../../schemas.ts";

/** By what a file is known again in another list, where its number and its link differ. */
export type FileFacts = Pick<FileEntry, "name" | "length" | "modified">;

/**
 * How far one file got, as the journal tells:
 *
 * - `requested`: its download may have been asked for;
 * - `complete`: all its bytes are on disk under a temporary name, and its name in the directory is chosen;
 * - `placed`: it has that name, and the app was told.
 */
export type TransferState = "requested" | "complete" | "placed";

/** One file on its way into the directory. */
export interface Transfer extends FileFacts {
  /** Counts the files of one journal; the temporary file is named by it. */
  readonly number: number;
  /** Whose file it is. */
  readonly account: string;
  readonly state: TransferState;
  /** The name in the directory, once it is chosen. */
  readonly target: string | undefined;
  /** Whether an empty file may stand in the target's place, to be replaced: on file systems without links. */
  readonly reserved: boolean;
}

/** The same for all files that a server does not tell apart. */
export function kindOf({ name, length, modified }: FileFacts): string {
  return JSON.stringify([name, length, modified]);
}
