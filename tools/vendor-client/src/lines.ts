import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

/** After how many ms a program is ended. */
const patience = 10 * 60 * 1000;

/** What to start, with what in its environment and on its standard input. */
export interface Program {
  readonly command: string;
  readonly parameters: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly input?: string;
}

/** Runs a program and gives the objects that it writes as lines of JSON, past what it logs. Rejects where it breaks down. */
export async function* readLines({
  command,
  parameters,
  environment,
  input = "",
}: Program): AsyncGenerator {
  const child = spawn(command, parameters, {
    env: { ...process.env, ...environment },
    stdio: ["pipe", "pipe", "inherit"],
    timeout: patience,
  });
  const closed = once(child, "close");
  child.stdin.end(input);
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith("{")) yield JSON.parse(line);
  }
  const [status] = (await closed) as [number | null];
  if (status !== 0) throw new Error(`${command} ended with status ${String(status)}.`);
}
