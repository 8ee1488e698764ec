import { type Interruption, runCommand, type Terminal } from "@signoff/command-kit";
import { createProgram } from "./program.ts";

/** Runs the command to its end and gives its exit status. It never rejects. */
export function run(
  parameters: readonly string[],
  terminal: Terminal,
  interruption: Interruption,
): Promise<number> {
  return runCommand(
    (finish) => createProgram({ terminal, interruption }, finish),
    parameters,
    interruption,
  );
}
