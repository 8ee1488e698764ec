import { type Command, InvalidArgumentError } from "commander";
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
import type { OutputOptions } from "./output/output.ts";
import type { Task } from "./perform.ts";

/** The options of all commands together; each has its own of them. */
export type Options = ConnectionOptions &
  ReceiveOptions &
  SendOptions &
  ListOptions &
  ReportOptions &
  OutputOptions;

/** Adds a command to the program. */
export type AddCommand = (usage: string, summary: string, description: string) => Command;

/** Runs a task with the options of the command, those of the connection included, after checks that need no server. */
export type Start = (
  command: Command,
  task: (options: Options) => Task,
  prepare?: (options: Options) => Promise<void>,
) => Promise<void>;

const quiet = ["--quiet", "tell only of what went wrong, as for cron"] as const;

export function addReceive(add: AddCommand, start: Start): void {
  add(
    "receive <directory>",
    "fetch all files that wait",
    "Fetches every file that waits into a directory, and repairs what an earlier run left undone. A file is told once it is safely in place. Nothing is overwritten: where the name is taken, a.csv becomes a (2).csv.",
  )
    .option("--name <name>", "only files of this name; may be repeated", collect)
    .option("--backup", "the latest of each --name from backup, where it stays")
    .option("--concurrency <n>", "how many files at the same time (default: 4)", wholeNumber)
    .option("--json", "a line of JSON for each result")
    .option(...quiet)
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
}

export function addSend(add: AddCommand, start: Start): void {
  add(
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
    .option(...quiet)
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
}

export function addList(add: AddCommand, start: Start): void {
  add(
    "list",
    "list the files that wait",
    "Lists the files that wait, or those in backup. Nothing is fetched.",
  )
    .option("--backup", "list the files that were fetched before and are still kept")
    .option("--json", "a line of JSON for each file")
    .action((_options, self: Command) => start(self, list));
}

export function addReport(add: AddCommand, start: Start): void {
  add(
    "report",
    "show the latest transfers",
    "Shows the latest uploads and downloads. The server's own words: their names differ from one installation to another.",
  )
    .option("--pages <n>", "how many pages of up to 100 transfers (default: 1)", wholeNumber)
    .option("--json", "a line of JSON for each transfer")
    .action((_options, self: Command) => start(self, report));
}

function wholeNumber(text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("It has to be a whole number from 1 on.");
}

function collect(value: string, earlier: readonly string[] = []): string[] {
  return [...earlier, value];
}
