import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** Runs a program to its end and gives what it wrote. Bounded in time, in ms. */
export async function runCommand(
  command: string,
  parameters: readonly string[],
  { cwd, limit }: { readonly cwd: string; readonly limit: number },
): Promise<string> {
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: "1" };
  const { stdout } = await promisify(execFile)(command, parameters, { cwd, env, timeout: limit });
  return stdout;
}
