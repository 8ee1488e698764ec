import { UsageError } from "@signoff/command-kit";
import type { Command } from "commander";
import { exitCodes } from "../../exit-codes.ts";
import type { Task } from "../../perform.ts";
import type { Subcommand } from "../subcommand.ts";
import { candidatesFor } from "./candidates.ts";
import { scripts } from "./scripts.ts";

/** `signoff completion`: a script that has a shell complete what is typed. */
export const completion: Subcommand = {
  usage: "completion <shell> [words...]",
  summary: "print what makes a shell complete commands, operations and their flags",
  description:
    "Prints a script for bash, zsh, fish or powershell, to be read when the shell starts: it completes commands, providers, operations, their flags and values, and profiles. With words in place of a shell it prints what could stand for the last of the words after it, one a line, which is what the scripts ask for; nothing is sent.",
  examples: [
    "signoff completion bash > ~/.local/share/bash-completion/completions/signoff",
    "signoff completion zsh > ~/.zfunc/_signoff",
    "signoff completion fish > ~/.config/fish/completions/signoff.fish",
    "signoff completion powershell >> $PROFILE",
  ],
  configure: () => {},
  taskOf(command) {
    const [shell = "", ...words] = command.args;
    return shell === "words" ? tellWords(command.parent ?? command, words) : tellScript(shell);
  },
};

function tellScript(shell: string): Task {
  return async ({ output }) => {
    const script = Object.hasOwn(scripts, shell) ? scripts[shell] : undefined;
    if (script === undefined) {
      const known = Object.keys(scripts).join(", ");
      throw new UsageError(`There is no script for ${JSON.stringify(shell)}; there are ${known}.`);
    }
    output.tell({ type: "completion", shell, script }, script.trimEnd().split("\n"));
    return exitCodes.done;
  };
}

function tellWords(root: Command, words: readonly string[]): Task {
  return async ({ output, terminal }) => {
    const candidates = await candidatesFor(root, words, terminal.env);
    output.tell({ type: "completion", candidates }, candidates);
    return exitCodes.done;
  };
}
