import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** A file that a spec gives, or one that lies among these and comes from no spec. */
export interface GeneratedFile {
  /** Absolute. */
  readonly path: string;
  /** `undefined` for a file that must not be there. */
  readonly content: string | undefined;
}

/** Those of the files that are missing on disk, have another content there, or must not be there. */
export async function findStale(
  files: readonly GeneratedFile[],
): Promise<readonly GeneratedFile[]> {
  const contents = await Promise.all(files.map((file) => readIfThere(file.path)));
  return files.filter((file, index) => contents[index] !== file.content);
}

/** Writes or deletes the files that are stale, and only those; answers which. */
export async function writeStale(
  files: readonly GeneratedFile[],
): Promise<readonly GeneratedFile[]> {
  const stale = await findStale(files);
  for (const { path, content } of stale) {
    if (content === undefined) {
      await rm(path);
    } else {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content);
    }
  }
  return stale;
}

/** The absolute paths of all files in a folder and below it, sorted; none where there is no such folder. */
export async function listFiles(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

/** A text file's content; `undefined` where there is no such file. */
export async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
