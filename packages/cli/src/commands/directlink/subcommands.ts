import { type Command, InvalidArgumentError } from "commander";
import type { OutputOptions } from "../../transfer/output/output.ts";
import type { Surroundings } from "../../perform.ts";
import { addHookOptions, readHook } from "../../transfer/hooks/options.ts";
import { addRoundOptions, type RoundOptions } from "../../transfer/rounds/options.ts";
import type { Subcommand } from "../subcommand.ts";
import type { ConnectionOptions } from "./connection.ts";
import type { DirectLinkDialect } from "./read-login.ts";
import { list, type ListOptions } from "./list.ts";
import { perform, type Task } from "./perform.ts";
import { checkDirectory } from "../../transfer/check-directory.ts";
import { checkSelection, receive, type ReceiveOptions } from "./receive.ts";
import { report, type ReportOptions } from "./report.ts";
import { checkFiles, checkOptions, send, type SendOptions } from "./send.ts";

/** The options of all commands together; each has its own of them. */
type Options = ConnectionOptions &
  ReceiveOptions &
  SendOptions &
  ListOptions &
  ReportOptions &
  RoundOptions &
  OutputOptions;

/** A command without the way in which it is run. */
interface Work extends Omit<Subcommand, "taskOf"> {
  taskOf(command: Command, options: Options): Task;
  /** Checks that need no server. */
  prepare?(command: Command, options: Options): Promise<void>;
}

/** A command that tells what it does by an output of its own. */
interface OwnSubcommand extends Subcommand {
  taskOf(command: Command): (surroundings: Surroundings) => Promise<number>;
}

/** The commands of DirectLink in a dialect. */
export function directlinkCommands(dialect: DirectLinkDialect): readonly OwnSubcommand[] {
  return [receiveWork, sendWork, listWork, reportWork].map((work) => toCommand(work, dialect));
}

function toCommand(work: Work, dialect: DirectLinkDialect): OwnSubcommand {
  return {
    ...work,
    examples: work.examples.map((example) => `${dialect.command} ${example}`),
    taskOf: (command) => (surroundings) => {
      const options = command.optsWithGlobals<Options>();
      return perform((context) => work.taskOf(command, options)(context), {
        command: command.name(),
        options,
        surroundings,
        dialect,
        prepare: () => work.prepare?.(command, options),
      });
    },
  };
}

const quiet = ["--quiet", "tell only of what went wrong, as for cron"] as const;

const receiveWork: Work = {
  usage: "receive <directory>",
  summary: "fetch all files that wait",
  description:
    "Fetches every file that waits into a directory, and repairs what an earlier run left undone. A file is told once it is safely in place. Nothing is overwritten: where the name is taken, a.csv becomes a (2).csv.",
  examples: [
    "receive ./in --exec '/usr/local/bin/import {}'",
    "receive ./in --backup --name invoice.csv",
    "receive ./in --watch 10m --metrics /var/lib/node_exporter/acme.prom",
  ],
  configure(command) {
    command
      .option("--name <name>", "only files of this name; may be repeated", collect)
      .option("--backup", "the latest of each --name from backup, where it stays")
      .option("--concurrency <n>", "how many files at the same time (default: 4)", wholeNumber);
    addHookOptions(command);
    addRoundOptions(command);
    command.option(...quiet);
  },
  taskOf: ({ args: [directory = ""] }, options) => receive(directory, options),
  async prepare({ args: [directory = ""] }, options) {
    checkSelection(options);
    readHook(options);
    await checkDirectory(directory);
  },
};

const sendWork: Work = {
  usage: "send <file...>",
  summary: "send files",
  description:
    "Sends files one after the other. None is sent twice by itself: where the answer got lost, look into the report first.",
  examples: ["send orders.csv --to PARTNER", "send a.csv b.csv --email office@example.com"],
  configure: (command) =>
    void command
      .option("--to <user>", "the user (mailbox) that it is for; without it, your own")
      .option("--email <address>", "tell this address of it; may be repeated", collect)
      .option("--mobile <number>", "tell this number of it by SMS", collect)
      .option("--message <text>", "text of the notification")
      .option("--raw", "send a JSON document as it is, with its SHA-1, in place of a form")
      .option(...quiet),
  taskOf: ({ args }, options) => send(args, options),
  async prepare({ args }, options) {
    checkOptions(options);
    await checkFiles(args, options);
  },
};

const listWork: Work = {
  usage: "list",
  summary: "list the files that wait",
  description: "Lists the files that wait, or those in backup. Nothing is fetched.",
  examples: ["list", "list --backup --json"],
  configure: (command) =>
    void command.option("--backup", "list the files that were fetched before and are still kept"),
  taskOf: (_command, options) => list(options),
};

const reportWork: Work = {
  usage: "report",
  summary: "show the latest transfers",
  description:
    "Shows the latest uploads and downloads. The server's own words: their names differ from one installation to another.",
  examples: ["report", "report --pages 3"],
  configure: (command) =>
    void command.option(
      "--pages <n>",
      "how many pages of up to 100 transfers (default: 1)",
      wholeNumber,
    ),
  taskOf: (_command, options) => report(options),
};

function wholeNumber(text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("It has to be a whole number from 1 on.");
}

function collect(value: string, earlier: readonly string[] = []): string[] {
  return [...earlier, value];
}
