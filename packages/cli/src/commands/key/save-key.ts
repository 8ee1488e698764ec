import { open } from "node:fs/promises";
import { codeOf, explainSystem, UsageError } from "@signoff/command-kit";

/** Writes a key to a file that is not there yet. @throws {UsageError} where it is, or cannot be made. */
export async function saveKey(path: string, key: string): Promise<void> {
  const file = await open(path, "wx", 0o600).catch((error: unknown) => {
    throw new UsageError(`--out: ${describe(error, path)}`);
  });
  try {
    await file.writeFile(`${key}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
}

function describe(error: unknown, path: string): string {
  switch (codeOf(error)) {
    case "EEXIST":
      return `${path} is there already, and a key is never written over: sessions may be sealed with it. Give another name.`;
    case "ENOENT":
      return `there is no folder for ${path}.`;
    case "EACCES":
      return `this user may not write ${path}.`;
    default:
      return explainSystem(error, path);
  }
}
