import { spawn } from "node:child_process";
import { once } from "node:events";
import { buffer } from "node:stream/consumers";
import { codeOf, type Terminal } from "@signoff/command-kit";
import type { CommandLine } from "./command-line.ts";

/** How a program is run. */
interface RunOptions {
  readonly terminal: Pick<Terminal, "stderr" | "env">;
  /** Ends it early. */
  readonly signal: AbortSignal;
  /** Variables beside those of the command. */
  readonly variables?: Readonly<Record<string, string>>;
  /** Whether its standard output is wanted; else it goes to standard error, as what it says there. */
  readonly isOutputWanted?: boolean;
}

/** A program did not do its work; the message says how it ended. */
export class ProgramError extends Error {
  override readonly name = "ProgramError";
}

/** What is for this command alone: they hold passwords and keys, or may. Names of files with such are left. */
const secrets: RegExp =
  /^(?:(?:DIRECTLINK|EDIN|SYMPHONY)_(?:PASSWORD|PRIVATE_KEY|PROXY)|SIGNOFF_(?:KEY|STORE|PROXY))$/i;

/**
 * Runs a program without a shell, and without the secrets of the environment. Gives what it wrote to standard output,
 * where that is wanted.
 *
 * @throws {ProgramError} where it cannot be started, or ends with anything but 0.
 */
export async function runProgram(
  [program, ...parameters]: CommandLine,
  { terminal, signal, variables, isOutputWanted = false }: RunOptions,
): Promise<Buffer> {
  const env = { ...withoutSecrets(terminal.env), ...variables };
  const child = spawn(program, parameters, { env, stdio: ["ignore", "pipe", "pipe"], signal });
  child.stderr.pipe(terminal.stderr, { end: false });
  if (!isOutputWanted) child.stdout.pipe(terminal.stderr, { end: false });
  const output = isOutputWanted ? buffer(child.stdout) : Promise.resolve(Buffer.alloc(0));
  let ended: [code: number | null, signal: string | null];
  try {
    ended = (await once(child, "close")) as typeof ended;
  } catch (error) {
    throw new ProgramError(`${program} could not be run (${codeOf(error) ?? "no reason"})`, {
      cause: error,
    });
  }
  const [code, by] = ended;
  if (code !== 0)
    throw new ProgramError(
      `${program} ended ${code === null ? `by ${by}` : `with exit code ${code}`}`,
    );
  return output;
}

function withoutSecrets(env: Terminal["env"]): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !secrets.test(name)));
}
