import { Command } from "commander";
import { fittingHelp, helpWidthOf } from "./help.ts";
import { printable } from "./printable.ts";
import type { Screen, Terminal } from "./terminal.ts";

/** What a command is called, and what it says of itself. */
export interface RootCommand {
  readonly name: string;
  readonly description: string;
  readonly version: string;
  /** What stands below the options in its help, for a screen. */
  readonly helpBelow: (screen: Screen) => string;
}

/** A program without options that writes to the terminal, fits it, and throws where it would end the process. */
export function createRootCommand(
  { name, description, version, helpBelow }: RootCommand,
  { stdout, stderr }: Pick<Terminal, "stdout" | "stderr">,
): Command {
  return new Command(name)
    .description(description)
    .version(version)
    .configureHelp(fittingHelp)
    .addHelpText("after", ({ error }) => `\n${helpBelow(error ? stderr : stdout)}`)
    .showHelpAfterError("(--help tells more)")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
      getOutHelpWidth: () => helpWidthOf(stdout),
      getErrHelpWidth: () => helpWidthOf(stderr),
      // What follows a misspelled --password= must not be shown.
      outputError: (text, write) =>
        write(printableLines(text.replace(/(unknown option '[^=']+)=.*'/s, "$1'"))),
    });
}

/** An argument may be a file's name that somebody else chose: no lines but those that are ours. */
function printableLines(text: string): string {
  return text
    .split(/\n(?=\(Did you mean |$)/)
    .map(printable)
    .join("\n");
}
