import type { ParseArgsConfig } from "node:util";
import type { Output } from "./output.ts";
import type { Repository } from "./repository.ts";

/** One option of a command, a switch. */
interface CommandOption {
  readonly summary: string;
}

/** What a command is called with. */
export interface CommandCall {
  readonly repository: Repository;
  readonly output: Output;
  /** What was named beside the options. */
  readonly names: readonly string[];
  /** The switches that were given. */
  readonly switches: ReadonlySet<string>;
}

/** One thing that the command line can do. */
export interface Command {
  readonly name: string;
  /** What follows the name in the usage line, without options. */
  readonly operands: string;
  readonly summary: string;
  readonly options: Readonly<Record<string, CommandOption>>;
  /** Does it, and answers the exit code: 0 all is well, 1 it is not. */
  run(call: CommandCall): Promise<number>;
}

/** The options of a command as `parseArgs` takes them. */
export function parseOptions(command: Command): NonNullable<ParseArgsConfig["options"]> {
  const names = ["help", ...Object.keys(command.options)];
  return Object.fromEntries(names.map((name) => [name, { type: "boolean" as const }]));
}

/** The help on one command. */
export function commandHelp(command: Command): readonly string[] {
  const options = Object.entries({ ...command.options, help: { summary: "Show this help." } });
  return [
    `pnpm generate ${[command.name, command.operands].filter(Boolean).join(" ")} [options]`,
    "",
    command.summary,
    "",
    ...options.map(([name, option]) => `  --${name.padEnd(10)} ${option.summary}`),
  ];
}
