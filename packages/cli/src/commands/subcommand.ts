import type { Command } from "commander";
import type { Task } from "../perform.ts";

/** One command of the program: what its folder exports. */
export interface Subcommand {
  /** Its name, and its arguments where it has some. */
  readonly usage: string;
  readonly summary: string;
  readonly description: string;
  /** Command lines that show what it is for. */
  readonly examples: readonly string[];
  /** Adds its options. */
  configure(command: Command): void;
  /** Its work, with the options that were given. */
  taskOf(command: Command): Task;
}
