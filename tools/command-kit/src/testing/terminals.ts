import { existsSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";
import { type Environment, type Running, startProcess } from "./processes.ts";
import { until } from "./until.ts";

/** The program of util-linux that runs a command in a terminal of its own. */
const script = "/usr/bin/script";

/** Whether there can be a terminal. Where the project is checked there has to be. */
export const hasTerminal: boolean = process.env["CI"] !== undefined || existsSync(script);

/** Starts a script of Node in a terminal of so many columns. */
export function startInTerminal(
  cli: string,
  parameters: string,
  environment: Environment,
  columns = 100,
): Running {
  const command = `stty rows 24 cols ${columns}; ${process.execPath} ${cli} ${parameters}`;
  return startProcess(script, ["--quiet", "--return", "--command", command, "/dev/null"], {
    ...environment,
    TERM: "xterm",
  });
}

/** What stood in the terminal, line by line. */
export function linesOf(shown: string): string[] {
  return stripVTControlCharacters(shown).split(/[\r\n]+/);
}

/** Waits until a terminal shows a text. */
export async function shows(stream: NodeJS.ReadableStream | null, text: string): Promise<void> {
  let shown = "";
  stream?.on("data", (chunk: Buffer) => {
    shown += chunk.toString();
  });
  await until(() => shown.includes(text));
}
