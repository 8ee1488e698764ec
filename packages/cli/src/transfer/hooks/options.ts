import type { Command } from "commander";
import { type CommandLine, hasMark, readCommandLine } from "./command-line.ts";

/** The program that is called for each file. */
export interface HookOptions {
  readonly exec?: string;
}

/** Adds the option of {@link HookOptions}. */
export function addHookOptions(command: Command): void {
  command.option(
    "--exec <command>",
    "call a program for each file that is in place, without a shell; {} becomes its path",
  );
}

/** @throws {UsageError} for a command line that is none. */
export function readHook({ exec }: HookOptions): CommandLine | undefined {
  if (exec === undefined) return undefined;
  const command = readCommandLine(exec, "--exec");
  return hasMark(command, "{}") ? command : [...command, "{}"];
}
