import { spawn } from "node:child_process";
import { constants } from "node:os";
import { codeOf, UsageError } from "@signoff/command-kit";
import type { Context } from "../../perform.ts";
import type { CommandLine } from "../../transfer/hooks/command-line.ts";

/**
 * Runs a program with more variables to its end, and gives its exit code. An interruption is passed on to it.
 *
 * @throws {UsageError} where it cannot be started.
 */
export async function runWith(
  [program, ...parameters]: CommandLine,
  variables: Readonly<Record<string, string>>,
  { terminal, interruption }: Context,
): Promise<number> {
  const { signal } = interruption;
  const env = { ...terminal.env, ...variables };
  const child = spawn(program, parameters, { env, stdio: ["inherit", "pipe", "pipe"] });
  child.stdout.pipe(terminal.stdout, { end: false });
  child.stderr.pipe(terminal.stderr, { end: false });
  const onAbort = (): void => void child.kill("SIGTERM");
  signal.addEventListener("abort", onAbort, { once: true });
  if (signal.aborted) onAbort();
  try {
    return await new Promise<number>((resolve, reject) => {
      child.once("error", reject);
      child.once("close", (code, by) => resolve(code ?? 128 + constants.signals[by ?? "SIGTERM"]));
    });
  } catch (error) {
    throw new UsageError(`--exec: ${program} could not be run (${codeOf(error) ?? "no reason"}).`);
  } finally {
    signal.removeEventListener("abort", onAbort);
  }
}
