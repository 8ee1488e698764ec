import {
  createRootCommand,
  fittingHelp,
  type HelpRow,
  helpSection,
  helpWidthOf,
  type Interruption,
  type Screen,
  type Terminal,
} from "@signoff/command-kit";
import { type Command, Option } from "commander";
import manifest from "../package.json" with { type: "json" };
import { passwordAdvice } from "./credentials.ts";
import { exitCodesHelp } from "./exit-codes.ts";
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

function createRoot(terminal: Terminal): Command {
  const program = createRootCommand(
    {
      name: "signoff-directlink",
      description: "Receives and sends files over STCP DirectLink, and signs off.",
      version: manifest.version,
      helpBelow: (screen) =>
        helpSection("Environment", environmentHelp, helpWidthOf(screen)) + exitCodesFor(screen),
    },
    terminal,
  );
  return program
    .option("--url <url>", "public URL of the installation, without /directlink/v1")
    .option("--user <name>", "the STCP user (mailbox)")
    .addOption(
      new Option("--auth <how>", "how to sign on (default: bearer)").choices(["bearer", "basic"]),
    )
    .option("--ca <file>", "PEM file of an authority to trust besides the well-known ones")
    .option("--proxy <url>", "http or https proxy to go through")
    .option("--allow-insecure", "take http: to other hosts: the password is readable on its way")
    .addOption(new Option("--password [value]").hideHelp())
    .on("option:password", () => program.error(`error: ${passwordAdvice}`));
}

function exitCodesFor(screen: Screen): string {
  return `\n${helpSection("Exit codes", exitCodesHelp, helpWidthOf(screen))}`;
}
