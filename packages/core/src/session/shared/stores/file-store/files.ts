/** Node's files. Asked for when they are used, since the package is imported where there are none, too. */
export function files(): typeof import("node:fs/promises") {
  return process.getBuiltinModule("node:fs/promises");
}

/** A path in a folder. */
export function inFolder(...names: readonly string[]): string {
  return process.getBuiltinModule("node:path").join(...names);
}

/** A new file of this user alone, whose content is on the disk when it is answered. */
export async function writeDurably(path: string, content: string): Promise<void> {
  const file = await files().open(path, "wx", 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Has the names in a folder on the disk. Windows has no call for that. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === "win32") return;
  const folder = await files().open(path, "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** A folder of this user alone in another one. */
export async function makeFolder(parent: string, name: string): Promise<void> {
  const made = await files().mkdir(inFolder(parent, name), { recursive: true, mode: 0o700 });
  if (made !== undefined) await syncFolder(parent);
}

/** A name that nobody else takes, for what is there for a moment. */
export function temporaryName(): string {
  return `${crypto.randomUUID()}.tmp`;
}

/** Removes what was left by processes that were killed meanwhile: what is older than a minute, by the disk's clock. */
export async function removeLeftOvers(folder: string, now: number): Promise<void> {
  for (const name of await files().readdir(folder)) {
    if (!name.endsWith(".tmp")) continue;
    const path = inFolder(folder, name);
    const age = await files()
      .stat(path)
      .then(
        ({ mtimeMs }) => now - mtimeMs,
        () => 0,
      );
    if (age > oldestTemporary) await files().rm(path, { force: true });
  }
}

const oldestTemporary = 60_000;
