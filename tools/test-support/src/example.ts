import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";

/** The first TypeScript example of a README. */
export async function firstExample(readme: string | URL): Promise<string> {
  const code = /```ts\n([\s\S]*?)```/.exec(await readFile(readme, "utf8"))?.[1];
  if (code === undefined) throw new Error("The README has no example.");
  return code;
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

/** Runs a program to its end. */
export async function run(
  command: string,
  parameters: readonly string[],
  options: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): Promise<Finished> {
  const child = spawn(command, parameters, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  const [stdout, stderr, status] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    ended,
  ]);
  return { status, stdout, stderr };
}

/** Runs TypeScript code as a module of the package in `cwd`. */
export function runExample(
  code: string,
  options: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): Promise<Finished> {
  return run(process.execPath, ["--input-type=module-typescript", "--eval", code], options);
}
