import { files, inFolder } from "./files.ts";
import { numbersIn, readNewest } from "./revisions.ts";

/** For so long a record has to be gone before its folder is, in ms: longer than any write takes. */
const grace = 10 * 60_000;

/**
 * Removes the folders of records that have long been deleted or dropped. Only for keys that one writes alone and never anew,
 * as those of beats and receipts: numbers start again in a folder that is made again.
 */
export async function removeDead(parent: string, now: number): Promise<void> {
  for (const name of await files().readdir(parent)) {
    const folder = inFolder(parent, name);
    if (await isLongDead(folder, now)) await removeFolder(folder).catch(() => {});
  }
}

async function isLongDead(folder: string, now: number): Promise<boolean> {
  const newest = await readNewest(folder).catch(() => null);
  if (newest === null) return false;
  if (newest === undefined) return (await files().stat(folder)).mtimeMs < now - grace;
  const end = newest.record === undefined ? newest.written : newest.until;
  return end < now - grace;
}

/** What is being written first, so that it is not linked to any more; then the numbers, the newest last. */
async function removeFolder(folder: string): Promise<void> {
  const names = await files().readdir(folder);
  const numbers = (await numbersIn(folder)).map(String);
  for (const name of [...names.filter((one) => one.endsWith(".tmp")), ...numbers]) {
    await files().rm(inFolder(folder, name), { force: true });
  }
  await files().rmdir(folder);
}
