import { stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { codeOf, UsageError } from "@signoff/command-kit";

/** @throws {UsageError} where files cannot be put into a directory of this name, because something else is in the way. */
export async function checkDirectory(directory: string): Promise<void> {
  if (directory === "" || directory !== directory.trim()) {
    throw new UsageError(
      "The directory is empty, or has white space at its ends: name one that files are put into.",
    );
  }
  const found = await findExisting(resolve(directory));
  if (found.isDirectory) return;
  throw new UsageError(`${found.path} is no directory: name one that files are put into.`);
}

/** What exists of a path that may still have to be made. */
async function findExisting(path: string): Promise<{ path: string; isDirectory: boolean }> {
  try {
    return { path, isDirectory: (await stat(path)).isDirectory() };
  } catch (error) {
    const isMissing = ["ENOENT", "ENOTDIR"].includes(codeOf(error) ?? "");
    // What else is wrong is told when the directory is made.
    if (!isMissing || dirname(path) === path) return { path, isDirectory: true };
    return findExisting(dirname(path));
  }
}
