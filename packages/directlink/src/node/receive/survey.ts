import { accountOf } from "./account.ts";
import { listBackupFiles, listFiles } from "../../lists.ts";
import type { FileEntry } from "../../schemas.ts";
import type { DirectLinkSession } from "../../session.ts";
import { type Action, decide } from "./decide.ts";
import type { Journal } from "./journal.ts";
import type { ReceiveSettings } from "./options.ts";
import { kindsToLookUp, type KnownFile, matchFiles } from "./match.ts";
import { kindOf } from "./transfer.ts";

/** One file, and what is to be done about it. */
export interface Task {
  readonly file: KnownFile;
  readonly action: Action;
}

/** What the server and the journal tell at one time. */
export interface Survey {
  readonly tasks: readonly Task[];
  /** The kinds of all files that are listed. */
  readonly listedKinds: ReadonlySet<string>;
}

/** Reads the lists to their ends, and decides for each file. The backup list is read only where it has something to tell. */
export async function takeSurvey(
  session: DirectLinkSession,
  journal: Journal,
  { names, signal, timeout }: Pick<ReceiveSettings, "names" | "signal" | "timeout">,
): Promise<Survey> {
  const own = accountOf(session);
  const isWanted = ({ name }: FileEntry): boolean => names?.includes(name) ?? true;
  const transfers = journal.transfers.filter(({ account }) => account === own);
  const list: FileEntry[] = [];
  for await (const entry of listFiles(session, { signal, timeout })) list.push(entry);
  const kinds = kindsToLookUp(transfers, list);
  const backup: FileEntry[] = [];
  if (kinds.size > 0) {
    for await (const entry of listBackupFiles(session, { signal, timeout })) {
      if (kinds.has(kindOf(entry))) backup.push(entry);
    }
  }
  const tasks = matchFiles(transfers, list, backup).map((file) => ({
    file,
    action: decide({
      journal: file.transfer?.state ?? "none",
      // What was asked for before is brought to its end, whatever is wanted now.
      listed: file.listed !== undefined && (file.transfer !== undefined || isWanted(file.listed)),
      inBackup: file.backedUp !== undefined,
      part: "absent",
    }),
  }));
  return { tasks, listedKinds: new Set(list.map(kindOf)) };
}
