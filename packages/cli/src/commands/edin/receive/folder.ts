import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import {
  candidateNames,
  hasCode,
  isDirectory,
  isTaken,
  lockFolder,
  syncDirectory,
} from "@signoff/core/provider/node";
import { InUseError } from "../../../transfer/in-use-error.ts";
import { openPackageJournal, type PackageJournal } from "./package-journal.ts";

/** Hears where a whole package is; what it does is done again where a crash comes before its end. */
type TellPlace = (path: string) => Promise<void>;

/** A directory that packages are received into, each as a folder of its own. */
export interface PackageFolder {
  readonly directory: string;
  readonly journal: PackageJournal;
  /** Where the files of a package are put before it is whole. */
  partsOf(id: string): string;
  /** Gives a whole package its place, and answers where that is; before that counts, it is told. */
  place(id: string, tell: TellPlace): Promise<string>;
  /** Where a package is that has its place already. Where a crash kept that from being told, it is told now. */
  placeOf(id: string, tell: TellPlace): Promise<string | undefined>;
  /** Forgets what the service does not give any more, once it has told all that it gives. */
  forgetOthers(given: ReadonlySet<string>): void;
}

/**
 * Does work in a directory that no other run has at the time.
 *
 * @throws {InUseError} where another run is at it.
 */
export async function withFolder(
  directory: string,
  work: (folder: PackageFolder) => Promise<number>,
): Promise<number> {
  const own = join(directory, ".signoff");
  await mkdir(directory, { recursive: true });
  const lock = await lockFolder(own);
  if (!lock) throw new InUseError(directory);
  try {
    const journal = await openPackageJournal(join(own, "packages"));
    let given: ReadonlySet<string> | undefined;
    const forgetOthers: PackageFolder["forgetOthers"] = (ids) => void (given = ids);
    try {
      return await work({ ...createFolder(directory, journal), forgetOthers });
    } finally {
      await journal.close(({ id, state }) => state !== "read" || !given || given.has(id));
      if (given) await clear(own, given);
    }
  } finally {
    await lock.release();
  }
}

function createFolder(
  directory: string,
  journal: PackageJournal,
): Omit<PackageFolder, "forgetOthers"> {
  const partsOf = (id: string): string => join(directory, ".signoff", `p${id}`);
  const place: PackageFolder["place"] = async (id, tell) => {
    for (const folder of candidateNames(id)) {
      const path = join(directory, folder);
      if (await isTaken(path)) continue;
      await journal.note({ id, state: "complete", folder });
      if (!(await moveTo(partsOf(id), path))) continue;
      await syncDirectory(directory);
      await tell(path);
      await journal.note({ id, state: "placed", folder });
      return path;
    }
    throw new Error("There is always one more name.");
  };
  return {
    directory,
    journal,
    partsOf,
    place,
    async placeOf(id, tell) {
      const known = journal.get(id);
      if (!known) return undefined;
      const path = join(directory, known.folder);
      if (known.state !== "complete") return path;
      if (await isDirectory(partsOf(id))) return place(id, tell);
      await tell(path);
      await journal.note({ ...known, state: "placed" });
      return path;
    },
  };
}

/** `false` where something else has got this name meanwhile. */
async function moveTo(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if (hasCode(error, "ENOTEMPTY", "EEXIST", "ENOTDIR", "EPERM")) return false;
    throw error;
  }
}

/** Parts of packages that the service gives no more: somebody else has marked them as read. */
async function clear(own: string, given: ReadonlySet<string>): Promise<void> {
  for (const name of await readdir(own)) {
    const [, id] = /^p(\d+)$/.exec(name) ?? [];
    if (id !== undefined && !given.has(id)) await rm(join(own, name), { recursive: true });
  }
}
