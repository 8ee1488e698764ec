import { Command, Option } from "commander";
import manifest from "../package.json" with { type: "json" };
import { passwordAdvice } from "./credentials.ts";
import { exitCodesHelp } from "./exit-codes.ts";
import { fittingHelp, helpSection, type HelpRow, helpWidthOf } from "./help.ts";
import type { Interruption } from "./interruption.ts";
import { printable } from "./output/printable.ts";
import { perform } from "./perform.ts";
import {
  type AddCommand,
  addList,
  addReceive,
  addReport,
  addSend,
  type Options,
  type Start,
} from "./subcommands.ts";
import type { Screen, Terminal } from "./terminal.ts";

const environmentHelp: readonly HelpRow[] = [
  ["DIRECTLINK_URL", "in place of --url"],
  ["DIRECTLINK_USERNAME", "in place of --user"],
  ["DIRECTLINK_PASSWORD", "the password; without it a terminal is asked"],
  ["DIRECTLINK_PROXY", "in place of --proxy, with user name and password if need be"],
];

/** The command line: what it takes, and what it calls. */
export function createProgram(
  terminal: Terminal,
  interruption: Interruption,
  finish: (exitCode: number) => void,
): Command {
  const program = createRoot(terminal);
  const start: Start = async (command, task, prepare) => {
    const options = command.optsWithGlobals<Options>();
    const circumstances = { options, terminal, interruption, prepare: () => prepare?.(options) };
    finish(await perform(task(options), circumstances));
  };
  const add: AddCommand = (usage, summary, description) =>
    program
      .command(usage)
      .summary(summary)
      .description(description)
      .configureHelp({ ...fittingHelp, showGlobalOptions: true })
      .addHelpText("after", ({ error }) => exitCodesFor(error ? terminal.stderr : terminal.stdout));
  addReceive(add, start);
  addSend(add, start);
  addList(add, start);
  addReport(add, start);
  return program;
}

function createRoot({ stdout, stderr }: Terminal): Command {
  const program = new Command("signoff-directlink")
    .description("Receives and sends files over STCP DirectLink, and signs off.")
    .version(manifest.version)
    .option("--url <url>", "public URL of the installation, without /directlink/v1")
    .option("--user <name>", "the STCP user (mailbox)")
    .addOption(
      new Option("--auth <how>", "how to sign on (default: bearer)").choices(["bearer", "basic"]),
    )
    .option("--ca <file>", "PEM file of an authority to trust besides the well-known ones")
    .option("--proxy <url>", "http or https proxy to go through")
    .option("--allow-insecure", "take http: to other hosts: the password is readable on its way")
    .addOption(new Option("--password [value]").hideHelp())
    .on("option:password", () => program.error(`error: ${passwordAdvice}`))
    .configureHelp(fittingHelp)
    .addHelpText("after", ({ error }) => {
      const screen = error ? stderr : stdout;
      const environment = helpSection("Environment", environmentHelp, helpWidthOf(screen));
      return `\n${environment}${exitCodesFor(screen)}`;
    })
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
  return program;
}

function exitCodesFor(screen: Screen): string {
  return `\n${helpSection("Exit codes", exitCodesHelp, helpWidthOf(screen))}`;
}

/** An argument may be a file's name that somebody else chose: no lines but those that are ours. */
function printableLines(text: string): string {
  return text
    .split(/\n(?=\(Did you mean |$)/)
    .map(printable)
    .join("\n");
}
