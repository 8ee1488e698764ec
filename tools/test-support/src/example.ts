import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";

/** The first TypeScript example of a README. */
export async function firstExample(readme: string | URL): Promise<string> {
  const code = /```ts\n([\s\S]*?)```/.exec(await readFile(readme, "utf8"))?.[1];
  if (code === undefined) throw new Error("The README has no example.");
  return code;
}

/** How the first example of a provider's README is filled in to run against an emulated server. */
export interface Example<Server> {
  /** What takes the place of its made-up values. */
  values(server: Server): Readonly<Record<string, string>>;
  /** The secrets, by the variables that it reads them from. */
  env(server: Server): Readonly<Record<string, string>>;
}

/** The example with its made-up values replaced; each of them has to occur. */
export function fillExample(code: string, values: Readonly<Record<string, string>>): string {
  return Object.entries(values).reduce((filled, [placeholder, value]) => {
    if (!filled.includes(placeholder))
      throw new Error(`The example does not contain ${placeholder}.`);
    return filled.replaceAll(placeholder, value);
  }, code);
}

/** What a finished process left behind. */
export interface Finished {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A program that runs. */
export interface Running {
  /** Sends it a signal, such as `SIGTERM`. */
  kill(signal: NodeJS.Signals): void;
  readonly ended: Promise<Finished>;
}

interface RunOptions {
  readonly cwd: string;
  /** Beside those of this process; `undefined` takes one away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** Starts a program. */
export function start(
  command: string,
  parameters: readonly string[],
  options: RunOptions,
): Running {
  const child = spawn(command, parameters, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const closed = new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  const ended = Promise.all([text(child.stdout), text(child.stderr), closed]);
  return {
    kill: (signal) => void child.kill(signal),
    ended: ended.then(([stdout, stderr, status]) => ({ status, stdout, stderr })),
  };
}

/** Runs a program to its end. */
export function run(
  command: string,
  parameters: readonly string[],
  options: RunOptions,
): Promise<Finished> {
  return start(command, parameters, options).ended;
}

/** Starts TypeScript code as a module of the package in `cwd`. */
export function startExample(code: string, options: RunOptions): Running {
  return start(process.execPath, ["--input-type=module-typescript", "--eval", code], options);
}

/** Runs TypeScript code as a module of the package in `cwd`. */
export function runExample(code: string, options: RunOptions): Promise<Finished> {
  return startExample(code, options).ended;
}
