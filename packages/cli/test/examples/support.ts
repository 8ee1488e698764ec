import { chmod, readdir, readFile, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Ended, type Environment, startProcess } from "@signoff/command-kit/testing";
import { makeFolder } from "../support/commands.ts";
import { startEdin } from "../support/edin.ts";

const cli = fileURLToPath(new URL("../../src/cli.ts", import.meta.url));

/** Two companies, and how each runs a script that calls the command `signoff`. */
export interface Exchange {
  readonly sender: Environment;
  readonly recipient: Environment;
}

/** The path of an example. */
export function exampleAt(path: string): string {
  return fileURLToPath(new URL(`../../../../examples/${path}`, import.meta.url));
}

/** The terms are those of packages that need no signature. */
export async function startExchange(): Promise<Exchange> {
  const { sender, recipient } = await startEdin();
  const programs = await makeFolder();
  const launcher = join(programs, "signoff");
  await writeFile(launcher, `#!/bin/sh\nexec '${process.execPath}' '${cli}' "$@"\n`);
  await chmod(launcher, 0o755);
  const terms = {
    PATH: `${programs}${delimiter}${process.env["PATH"]}`,
    EDIN_CONTRACT: "1001",
    EDIN_PACKAGE_TYPE: "2001",
    EDIN_DOCUMENT_TYPE: "3001",
  };
  return { sender: { ...sender, ...terms }, recipient: { ...recipient, ...terms } };
}

/** Runs a script in a folder to its end. */
export function runScript(
  program: string,
  parameters: readonly string[],
  environment: Environment,
  folder: string,
): Promise<Ended> {
  return startProcess(program, parameters, environment, folder).ended;
}

/** What was received into a folder, by the names of the documents' files. */
export async function receivedIn(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter(
    ({ name, parentPath }) => name !== "package.json" && /\/\d+$/.test(parentPath),
  );
  const contents = await Promise.all(
    files.map(async ({ name, parentPath }) => [
      name,
      await readFile(join(parentPath, name), "utf8"),
    ]),
  );
  return Object.fromEntries(contents) as Record<string, string>;
}
