import { StoreError } from "../../../../errors/store-error.ts";
import { kinds } from "../keys.ts";
import { codeOf } from "./file-errors.ts";
import { files, inFolder, makeFolder, removeLeftOvers, temporaryName } from "./files.ts";

/**
 * Makes the directory where it is missing, and looks whether records are safe in it.
 *
 * @throws {StoreError} `unsafe`, `unsupported`
 */
export async function prepareDirectory(directory: string): Promise<void> {
  await files().mkdir(directory, { recursive: true, mode: 0o700 });
  await checkOwner(directory);
  await probeLinks(directory);
  await removeLeftOvers(directory, await readClock(directory));
  for (const kind of kinds) await makeFolder(directory, kind);
}

/** The disk's clock, which is the server's where several machines share a volume. In whole ms. */
export async function readClock(directory: string): Promise<number> {
  const path = inFolder(directory, temporaryName());
  const file = await files().open(path, "wx", 0o600);
  try {
    return Math.floor((await file.stat()).mtimeMs);
  } finally {
    await file.close();
    await files().rm(path, { force: true });
  }
}

async function checkOwner(directory: string): Promise<void> {
  const found = await files().lstat(directory);
  if (found.isSymbolicLink()) throw unsafe(directory, "is a link; name the directory itself");
  if (!found.isDirectory()) throw unsafe(directory, "is no directory; name one");
  // Windows has no such ids and modes: there it is the access list of the profile that keeps others out.
  const user = process.geteuid?.();
  if (user === undefined) return;
  if (found.uid !== user) {
    const whose = `belongs to the user ${found.uid}, and this process is ${user}`;
    throw unsafe(directory, `${whose}; name a directory of its own`);
  }
  if ((found.mode & 0o022) !== 0) {
    throw unsafe(
      directory,
      "is writable by others; chmod 700 it, once you have looked what is in it",
    );
  }
}

function unsafe(directory: string, problem: string): StoreError {
  return new StoreError(`The store ${directory} ${problem}.`, { reason: "unsafe" });
}

/** A second name for a file, and none where there is a file: what all writing stands on. */
async function probeLinks(directory: string): Promise<void> {
  const [first, second] = [temporaryName(), temporaryName()].map((name) =>
    inFolder(directory, name),
  );
  const link = (): Promise<unknown> =>
    files()
      .link(first!, second!)
      .catch((error: unknown) => codeOf(error));
  await (await files().open(first!, "wx", 0o600)).close();
  try {
    const codes = [await link(), await link()];
    if (codes[0] === undefined && codes[1] === "EEXIST") return;
    throw new StoreError(
      `The store ${directory} is on a file system without hard links (${String(codes[0] ?? codes[1])}), such as SMB, exFAT or some that containers see of their host. Name a directory on a local disk or on NFS.`,
      { reason: "unsupported" },
    );
  } finally {
    for (const path of [first!, second!]) await files().rm(path, { force: true });
  }
}
