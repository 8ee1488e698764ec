import type { Command } from "commander";

/** Adds the options of `KeyOptions`. */
export function addKeyOptions(command: Command): void {
  command
    .option("--key-file <file>", "a file with the key, or several, the newest first")
    .option("--unsealed", "sessions are not sealed there");
}
