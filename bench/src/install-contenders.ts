import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Contender } from "./contender.ts";
import { contendersFolder } from "./folders.ts";
import { runCommand } from "./run-command.ts";

const lockFile = join(contendersFolder, "package-lock.json");
/** The lock file that the packages were installed by. */
const installedLock = join(contendersFolder, "node_modules/.installed-lock.json");

/** Downloads the contenders' packages on first use, and again when their versions have changed. */
export async function installContenders(
  contenders: readonly Contender[],
  tell: (line: string) => void,
): Promise<void> {
  if (contenders.every((contender) => contender.package === undefined)) return;
  const lock = await readFile(lockFile, "utf8");
  if (lock === (await readFile(installedLock, "utf8").catch(() => undefined))) return;
  tell("Installing the contenders into bench/contenders/node_modules (once, about 200 MB) ...");
  const parameters = ["ci", "--ignore-scripts", "--no-audit", "--no-fund"];
  await runCommand("npm", parameters, { cwd: contendersFolder, limit: 600_000 });
  await writeFile(installedLock, lock);
}

/** The version of a contender's package, as it is installed. */
export async function versionOf(name: string): Promise<string> {
  const manifest = join(contendersFolder, "node_modules", name, "package.json");
  return (JSON.parse(await readFile(manifest, "utf8")) as { version: string }).version;
}
