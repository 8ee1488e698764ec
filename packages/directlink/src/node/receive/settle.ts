import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { foldName, removeFile, sizeOf } from "@signoff/core/provider/node";
import { decide, type PartState } from "./decide.ts";
import { type Inbox, readPartName } from "./inbox.ts";
import { resumePlacing } from "./place.ts";
import type { ReceivedFile } from "./received-file.ts";
import { linesOf } from "./journal-lines.ts";
import type { Transfer } from "./transfer.ts";

/** Brings to an end what a process left of files that had all their bytes, and takes away all other temporary files. */
export async function* settle(inbox: Inbox): AsyncGenerator<ReceivedFile, void, undefined> {
  const { journal } = inbox;
  for (const transfer of journal.transfers) {
    if (transfer.state !== "complete") continue;
    const path = await settleOne(inbox, transfer);
    if (path === undefined) continue;
    const { number, name, length } = transfer;
    // Where it is gone, somebody has fetched it from the directory already.
    if ((await sizeOf(path)) === length) yield { name, path, length, source: "found" };
    await journal.append({ placed: number });
  }
  await sweep(inbox);
}

/** Takes away what no transfer can go on with: all but the kept parts of those that were asked for. */
async function sweep({ folder, journal }: Inbox): Promise<void> {
  const names = new Set(await readdir(folder));
  for (const name of names) {
    const own = readPartName(name);
    if (!own) continue;
    const other = `${own.number}.${own.kind === "part" ? "kept" : "part"}`;
    const isKept = names.has(other) && journal.get(own.number)?.state === "requested";
    if (!isKept) await removeFile(join(folder, name));
  }
}

/** Where the file is now; `undefined` when it has to be fetched again. */
async function settleOne(inbox: Inbox, transfer: Transfer): Promise<string | undefined> {
  const { journal, directory, chosenNames } = inbox;
  const { state, target = "" } = transfer;
  const part = await partStateOf(inbox, transfer);
  const action = decide({ journal: state, listed: false, inBackup: false, part });
  if (action === "place") return resumePlacing(inbox, transfer);
  if (action === "note") return join(directory, target);
  const [requested] = linesOf(transfer);
  if (requested) await journal.append(requested);
  chosenNames.delete(foldName(target));
  return undefined;
}

async function partStateOf(inbox: Inbox, { number, length }: Transfer): Promise<PartState> {
  const size = await sizeOf(inbox.partOf(number).part);
  if (size === undefined) return "absent";
  return size === length ? "whole" : "partial";
}
