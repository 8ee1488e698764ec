#!/usr/bin/env node
import { parseArgs } from "node:util";
import { type Command, commandHelp, parseOptions } from "./command.ts";
import { allCommand } from "./commands/all.ts";
import { coverageCommand } from "./commands/coverage.ts";
import { generateCommand } from "./commands/generate.ts";
import { lintCommand } from "./commands/lint.ts";
import { consoleOutput, type Output } from "./output.ts";
import { findRepository, UsageError } from "./repository.ts";

const commands: readonly Command[] = [allCommand, lintCommand, generateCommand, coverageCommand];

process.exitCode = await main(process.argv.slice(2), consoleOutput);

/** Runs what the arguments say. Exit codes: 0 all is well, 1 a spec or a file is at fault, 2 the call is. */
async function main(args: readonly string[], output: Output): Promise<number> {
  try {
    if (args.length === 1 && args[0] === "--help") {
      for (const line of help()) output.line(line);
      return 0;
    }
    const { command, rest } = chooseCommand(args);
    const options = parseOptions(command);
    const { values, positionals } = parseArgs({ args: rest, options, allowPositionals: true });
    if (values["help"]) {
      for (const line of commandHelp(command)) output.line(line);
      return 0;
    }
    const repository = findRepository(process.cwd());
    const switches = new Set(Object.keys(values));
    return await command.run({ repository, output, names: positionals, switches });
  } catch (error) {
    if (!isUsageError(error)) throw error;
    output.error(error.message);
    output.error("Try pnpm generate --help.");
    return 2;
  }
}

function chooseCommand(args: readonly string[]): { command: Command; rest: string[] } {
  const [name, ...rest] = args;
  if (name === undefined || name.startsWith("-")) return { command: allCommand, rest: [...args] };
  const command = commands.find((one) => one.name === name);
  if (!command) {
    const known = commands.map((one) => one.name).join(", ");
    throw new UsageError(`Unknown command ${name}; there are ${known}`);
  }
  return { command, rest };
}

function help(): readonly string[] {
  const width = Math.max(...commands.map((command) => command.name.length));
  return [
    "pnpm generate [command] [options]",
    "",
    "Lint API specs and generate the types of their clients. Without a command: all.",
    "",
    ...commands.map((one) => `  ${one.name.padEnd(width)}  ${one.summary.split("\n")[0]}`),
    "",
    "pnpm generate <command> --help tells its options.",
  ];
}

function isUsageError(error: unknown): error is Error {
  if (error instanceof UsageError) return true;
  const code = (error as { code?: unknown }).code;
  return typeof code === "string" && code.startsWith("ERR_PARSE_ARGS");
}
