import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  type Ended,
  type Environment,
  type Running,
  runHere as runCommandHere,
  startInTerminal as startCommandInTerminal,
  startProcess,
} from "@signoff/command-kit/testing";
import { onTestFinished } from "vitest";
import { subcommands } from "../../src/commands/subcommands.ts";
import { checkRecords } from "./records.ts";
import { run as runCommand } from "../../src/run.ts";

const cli: string = fileURLToPath(new URL("../../src/cli.ts", import.meta.url));

/** How each command is called: by its name, or that of its group and its own. */
export const commandPaths: readonly (readonly string[])[] = subcommands.flatMap((one) => {
  const name = nameOf(one);
  const below = "subcommands" in one ? one.subcommands : [];
  const paths = below.map((each) => [name, nameOf(each)]);
  return [[name]].concat(paths);
});

function nameOf({ usage }: { readonly usage: string }): string {
  return usage.replace(/ .*/, "");
}

/** A folder that is gone when the test ends. */
export async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "signoff-cli-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Starts the command as a process. It is killed with the test at the latest. */
export function start(
  parameters: readonly string[],
  environment: Environment = {},
  cwd?: string,
): Running {
  return startProcess(process.execPath, [cli, ...parameters], environment, cwd);
}

/** Starts the command in a terminal of so many columns. */
export function startInTerminal(
  parameters: string,
  environment: Environment = {},
  columns?: number,
): Running {
  return startCommandInTerminal(cli, parameters, environment, columns);
}

/** Runs the command within the test's own process, without a terminal. Its records are those of the README's schema. */
export async function runHere(
  parameters: readonly string[],
  environment: Environment = {},
): Promise<Ended> {
  const ended = await runCommandHere(runCommand, parameters, environment);
  if (parameters.includes("--json") && !parameters.includes("--help")) checkRecords(ended.stdout);
  return ended;
}
