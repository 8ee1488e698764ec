import { codeOf, isMissing } from "./file-errors.ts";
import {
  files,
  inFolder,
  makeFolder,
  removeLeftOvers,
  syncFolder,
  temporaryName,
  writeDurably,
} from "./files.ts";
import { numbersIn, type Revision } from "./revisions.ts";

/** Where the files of one record are. */
export interface Place {
  readonly parent: string;
  readonly name: string;
}

/** Whether it was put in place; else the revision that is. */
export type Put = { readonly placed: true } | { readonly placed: false; readonly found?: string };

/** A newest file as long as its time has not passed. */
type ReadLive = (folder: string) => Promise<Revision | undefined>;

const attempts = 10;
const kept = 8;

/**
 * Puts a file in place of the one of the expected revision: it is written under another name, and then linked to the next
 * number, which one alone can do. Nobody holds a lock that he could leave behind.
 */
export async function put(
  place: Place,
  content: string,
  expected: string | undefined,
  readLive: ReadLive,
): Promise<Put> {
  for (let left = attempts; ; left--) {
    try {
      return await putOnce(place, content, expected, readLive);
    } catch (error) {
      // The folder, or what was written there, was swept meanwhile.
      if (!isMissing(error) || left === 1) throw error;
    }
  }
}

async function putOnce(
  { parent, name }: Place,
  content: string,
  expected: string | undefined,
  readLive: ReadLive,
): Promise<Put> {
  const folder = inFolder(parent, name);
  const before = await readLive(folder);
  if (before?.record?.revision !== expected) return lost(folder, before);
  await makeFolder(parent, name);
  const temporary = inFolder(folder, temporaryName());
  try {
    await writeDurably(temporary, content);
    // Read once more, now that whoever removes the folder removes that file first.
    const latest = await readLive(folder);
    if (latest?.record?.revision !== expected) return await lost(folder, latest);
    const number = (latest?.number ?? 0) + 1;
    if (!(await linkAs(number, temporary, folder)))
      return await lost(folder, await readLive(folder));
    await syncFolder(folder);
    await sweep(folder, number, temporary).catch(() => {});
    return { placed: true };
  } finally {
    await files().rm(temporary, { force: true });
  }
}

/** It may be the own revision, written by an earlier call whose answer got lost: then it has to be durable as well. */
async function lost(folder: string, found: Revision | undefined): Promise<Put> {
  if (found?.record === undefined) return { placed: false };
  await syncFolder(folder);
  return { placed: false, found: found.record.revision };
}

/** @returns whether the number was free. */
async function linkAs(number: number, temporary: string, folder: string): Promise<boolean> {
  const target = inFolder(folder, String(number));
  try {
    await files().link(temporary, target);
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
  // Where the one before is gone, the others are far ahead: the number was in use, and swept.
  if (number === 1 || (await exists(inFolder(folder, String(number - 1))))) return true;
  await files().rm(target, { force: true });
  return false;
}

async function exists(path: string): Promise<boolean> {
  return files()
    .stat(path)
    .then(
      () => true,
      () => false,
    );
}

/** Removes what nobody reads any more, the oldest first: who finds a number has those after it. */
async function sweep(folder: string, newest: number, temporary: string): Promise<void> {
  for (const number of await numbersIn(folder)) {
    if (number > newest - kept) break;
    await files().rm(inFolder(folder, String(number)), { force: true });
  }
  const { mtimeMs } = await files().stat(temporary);
  await removeLeftOvers(folder, mtimeMs);
}
