import { link, open, rename } from "node:fs/promises";
import { join } from "node:path";
import {
  candidateNames,
  foldName,
  hasCode,
  haveSameBytes,
  isTaken,
  removeFile,
  sizeOf,
  syncDirectory,
} from "@signoff/core/provider/node";
import type { Inbox } from "./inbox.ts";
import type { Transfer } from "./transfer.ts";

/** Gives a whole temporary file a name in the directory that nothing has yet; answers its path. */
export async function placeFile(inbox: Inbox, number: number, name: string): Promise<string> {
  const { directory, journal, chosenNames } = inbox;
  // One for all files of this name, so that none is tried twice.
  const names = inbox.candidates.get(name) ?? candidateNames(name);
  inbox.candidates.set(name, names);
  for (;;) {
    const target = names.next().value;
    const folded = foldName(target);
    if (chosenNames.has(folded)) continue;
    chosenNames.add(folded);
    if (await isTaken(join(directory, target))) continue;
    await journal.append({ complete: number, target });
    if (await moveTo(inbox, number, target)) return finish(inbox, number, target);
  }
}

/** Goes on where a process stopped that had chosen the name already. */
export async function resumePlacing(inbox: Inbox, transfer: Transfer): Promise<string> {
  const { number, name, target, reserved, length } = transfer;
  if (target === undefined) return placeFile(inbox, number, name);
  const path = join(inbox.directory, target);
  const { part } = inbox.partOf(number);
  if (await haveSameBytes(part, path)) {
    await syncDirectory(inbox.directory);
    return finish(inbox, number, target);
  }
  if (reserved && length > 0 && (await sizeOf(path)) === 0) {
    await rename(part, path);
    await syncDirectory(inbox.directory);
    return finish(inbox, number, target);
  }
  if (await moveTo(inbox, number, target)) return finish(inbox, number, target);
  return placeFile(inbox, number, name);
}

/** The file has its name, so the temporary one is of no more use. */
async function finish(
  { directory, partOf }: Inbox,
  number: number,
  target: string,
): Promise<string> {
  await removeFile(partOf(number).part);
  return join(directory, target);
}

/** Whether the part could be moved to the name; `false` where something has it. */
async function moveTo(inbox: Inbox, number: number, target: string): Promise<boolean> {
  const { directory } = inbox;
  const path = join(directory, target);
  try {
    // Unlike a renaming, a link never takes the place of another file.
    await link(inbox.partOf(number).part, path);
  } catch (error) {
    if (hasCode(error, "EEXIST")) return false;
    if (!hasCode(error, ...withoutLinks)) throw error;
    if (!(await renameTo(inbox, number, target))) return false;
  }
  await syncDirectory(directory);
  return true;
}

/** What file systems say that have no links; `EISDIR` is how Node translates the word of Windows. */
const withoutLinks = ["EPERM", "EACCES", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EINVAL", "EISDIR"];

/** Reserves the name with an empty file of our own, and takes its place. */
async function renameTo(inbox: Inbox, number: number, target: string): Promise<boolean> {
  const path = join(inbox.directory, target);
  if (await isTaken(path)) return false;
  await inbox.journal.append({ complete: number, target, reserved: true });
  try {
    await (await open(path, "wx")).close();
  } catch (error) {
    if (hasCode(error, "EEXIST")) return false;
    throw error;
  }
  await rename(inbox.partOf(number).part, path);
  return true;
}
