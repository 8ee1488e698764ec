import { CommanderError } from "commander";
import { exitCodes } from "./exit-codes.ts";
import type { Interruption } from "./interruption.ts";
import { createProgram } from "./program.ts";
import type { Terminal } from "./terminal.ts";

/** Runs the command to its end, the sign-off included, and gives its exit code. It never rejects. */
export async function run(
  parameters: readonly string[],
  terminal: Terminal,
  interruption: Interruption,
): Promise<number> {
  let exitCode: number = exitCodes.done;
  const program = createProgram(terminal, interruption, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(parameters, { from: "user" });
    return exitCode;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
  } finally {
    interruption.stop();
  }
}
