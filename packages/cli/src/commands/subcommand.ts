import type { Command } from "commander";
import type { HelpRow } from "@signoff/command-kit";
import type { Task } from "../perform.ts";

/** What a command says of itself, and takes. */
interface CommandFacts {
  /** Its name, and its arguments where it has some. */
  readonly usage: string;
  readonly summary: string;
  readonly description: string;
  /** Command lines that show what it is for. */
  readonly examples: readonly string[];
  /** What it reads of the environment beside what all do. */
  readonly environment?: readonly HelpRow[];
  /** Adds its options. */
  configure(command: Command): void;
}

/** One command of the program: what its folder exports. */
export interface Subcommand extends CommandFacts {
  /** Its work, with the options that were given. */
  taskOf(command: Command): Task;
}

/** A command whose work is done by others below it; they take its options too. */
export interface SubcommandGroup extends CommandFacts {
  readonly subcommands: readonly Subcommand[];
}
