import { type Command, CommanderError } from "commander";
import type { Interruption } from "./interruption.ts";

/** With what every command ends that did its work, and one that was called wrongly. */
const [done, usage] = [0, 2];

/**
 * Runs a command line to its end and gives the exit code. It rejects only with what its actions throw.
 *
 * @param create makes the program, whose actions call `finish` with the exit code.
 */
export async function runCommand(
  create: (finish: (exitCode: number) => void) => Command,
  parameters: readonly string[],
  interruption: Interruption,
): Promise<number> {
  let exitCode = done;
  const program = create((code) => {
    exitCode = code;
  });
  const release = ignoreClosedPipes();
  try {
    await program.parseAsync(parameters, { from: "user" });
    return exitCode;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? done : usage;
  } finally {
    interruption.stop();
    release();
  }
}

/** Whoever reads the help may stop early, as `head` does. */
function ignoreClosedPipes(): () => void {
  process.stdout.on("error", ignoreClosedPipe);
  return () => {
    // What was written last may fail a moment later.
    setImmediate(() => process.stdout.off("error", ignoreClosedPipe));
  };
}

/** Anything else is told by what writes the results, where that listens as well. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  const isTold = process.stdout.listenerCount("error") > 1;
  if (error.code !== "EPIPE" && !isTold) throw error;
}
