import { readFile } from "node:fs/promises";
import { explainSystem } from "./system-words.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

/** The proxy of `--proxy`, else that of a variable. @throws {UsageError} where an argument holds its password. */
export function proxyFrom(
  option: string | undefined,
  variable: string,
  env: Terminal["env"],
): string | undefined {
  if (option === undefined) return env[variable] || undefined;
  if (option.includes("@")) {
    throw new UsageError(
      `--proxy holds a user name or password, which everybody on this machine could read in the list of processes: set ${variable} in the environment.`,
    );
  }
  return option;
}

/** The PEM file of `--ca`. @throws {UsageError} where it cannot be read. */
export async function readAuthority(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    throw new UsageError(`--ca cannot be read: ${explainSystem(error, file)}`);
  }
}
