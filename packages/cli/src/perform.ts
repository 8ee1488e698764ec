import type { Interruption, Terminal } from "@signoff/command-kit";
import { explain } from "./failure.ts";
import type { Through } from "./provider/through.ts";
import { createOutput, type Output, type OutputOptions } from "./output/output.ts";

/** Where a command runs. */
export interface Surroundings {
  readonly terminal: Terminal;
  readonly interruption: Interruption;
  /** What sees each request of its session. */
  readonly through?: Through;
}

/** What a task works with. */
export interface Context extends Surroundings {
  readonly output: Output;
}

/** The work of one command; it gives the exit code. */
export type Task = (context: Context) => Promise<number>;

/** Performs a task and tells what went wrong. Gives the exit code, and never rejects. */
export async function perform(
  task: Task,
  options: OutputOptions,
  surroundings: Surroundings,
): Promise<number> {
  const { terminal, interruption } = surroundings;
  const output = createOutput(terminal, options);
  try {
    return await output.end(await task({ ...surroundings, output }));
  } catch (error) {
    const failure = explain(error, interruption);
    output.fail({ type: "error", ...failure });
    return output.end(failure.exitCode);
  }
}
