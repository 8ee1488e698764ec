import { Command, InvalidArgumentError, Option } from "commander";
import manifest from "../package.json" with { type: "json" };
import { list, type ListOptions } from "./commands/list.ts";
import {
  checkDirectory,
  checkSelection,
  receive,
  type ReceiveOptions,
} from "./commands/receive.ts";
import { report, type ReportOptions } from "./commands/report.ts";
import { checkFiles, checkOptions, send, type SendOptions } from "./commands/send.ts";
import type { ConnectionOptions } from "./connection.ts";
import { passwordAdvice } from "./credentials.ts";
import { exitCodesHelp } from "./exit-codes.ts";
import { fittingHelp, helpSection, type HelpRow, helpWidthOf } from "./help.ts";
import type { Interruption } from "./interruption.ts";
import type { OutputOptions } from "./output/output.ts";
import { printable } from "./output/printable.ts";
import { perform, type Task } from "./perform.ts";
import type { Screen, Terminal } from "./terminal.ts";

const environmentHelp: readonly HelpRow[] = [
  ["DIRECTLINK_URL", "in place of --url"],
  ["DIRECTLINK_USERNAME", "in place of --user"],
  ["DIRECTLINK_PASSWORD", "the password; without it a terminal is asked"],
  ["DIRECTLINK_PROXY", "in place of --proxy, with user name and password if need be"],
];

/** The options of all commands together; each has its own of them. */
type Options = ConnectionOptions &
  ReceiveOptions &
  SendOptions &
  ListOptions &
  ReportOptions &
  OutputOptions;

/** The command line: what it takes, and what it calls. */
export function createProgram(
  terminal: Terminal,
  interruption: Interruption,
  finish: (exitCode: number) => void,
): Command {
  const program = createRoot(terminal);

  /** Runs a task with the options of the command, those of the connection included. */
  async function start(
    command: Command,
    task: (options: Options) => Task,
    prepare?: (options: Options) => Promise<void>,
  ): Promise<void> {
    const options = command.optsWithGlobals<Options>();
    finish(
      await perform(task(options), {
        options,
        terminal,
        interruption,
        prepare: () => prepare?.(options),
      }),
    );
  }

  const command = (usage: string, summary: string, description: string): Command =>
    program
      .command(usage)
      .summary(summary)
      .description(description)
      .configureHelp({ ...fittingHelp, showGlobalOptions: true })
      .addHelpText("after", ({ error }) => exitCodesFor(error ? terminal.stderr : terminal.stdout));

  command(
    "receive <directory>",
    "fetch all files that wait",
    "Fetches every file that waits into a directory, and repairs what an earlier run left undone. A file is told once it is safely in place. Nothing is overwritten: where the name is taken, a.csv becomes a (2).csv.",
  )
    .option("--name <name>", "only files of this name; may be repeated", collect)
    .option("--backup", "the latest of each --name from backup, where it stays")
    .option("--concurrency <n>", "how many files at the same time (default: 4)", wholeNumber)
    .option("--json", "a line of JSON for each result")
    .option("--quiet", "tell only of what went wrong, as for cron")
    .action((directory: string, _options, self: Command) =>
      start(
        self,
        (options) => receive(directory, options),
        async (options) => {
          checkSelection(options);
          await checkDirectory(directory);
        },
      ),
    );

  command(
    "send <file...>",
    "send files",
    "Sends files one after the other. None is sent twice by itself: where the answer got lost, look into the report first.",
  )
    .option("--to <user>", "the user (mailbox) that it is for; without it, your own")
    .option("--email <address>", "tell this address of it; may be repeated", collect)
    .option("--mobile <number>", "tell this number of it by SMS", collect)
    .option("--message <text>", "text of the notification")
    .option("--raw", "send a JSON document as it is, with its SHA-1, in place of a form")
    .option("--json", "a line of JSON for each result")
    .option("--quiet", "tell only of what went wrong, as for cron")
    .action((files: string[], _options, self: Command) =>
      start(
        self,
        (options) => send(files, options),
        async (options) => {
          checkOptions(options);
          await checkFiles(files, options);
        },
      ),
    );

  command(
    "list",
    "list the files that wait",
    "Lists the files that wait, or those in backup. Nothing is fetched.",
  )
    .option("--backup", "list the files that were fetched before and are still kept")
    .option("--json", "a line of JSON for each file")
    .action((_options, self: Command) => start(self, list));

  command(
    "report",
    "show the latest transfers",
    "Shows the latest uploads and downloads. The server's own words: their names differ from one installation to another.",
  )
    .option("--pages <n>", "how many pages of up to 100 transfers (default: 1)", wholeNumber)
    .option("--json", "a line of JSON for each transfer")
    .action((_options, self: Command) => start(self, report));

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

function wholeNumber(text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("It has to be a whole number from 1 on.");
}

function collect(value: string, earlier: readonly string[] = []): string[] {
  return [...earlier, value];
}
