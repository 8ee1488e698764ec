import { resolve } from "node:path";
import { type Command, Option } from "commander";
import type { SignOnOptions } from "../../provider/sign-on-options.ts";
import type { Dialect } from "../../transfer/dialect.ts";
import { checkDirectory } from "../../transfer/check-directory.ts";
import { addHookOptions, readHook } from "../../transfer/hooks/options.ts";
import type { OutputOptions } from "../../transfer/output/output.ts";
import { addRoundOptions, type RoundOptions } from "../../transfer/rounds/options.ts";
import type { Subcommand } from "../subcommand.ts";
import { perform, type Task } from "./connection.ts";
import { folderNames, list, type ListOptions, readLimit } from "./list/list.ts";
import { receive, type ReceiveOptions } from "./receive/receive.ts";
import { prepareSending, type Prepared, send, type SendOptions } from "./send/send.ts";
import { checkSigning, sign, type SignOptions } from "./sign/sign.ts";
import { readDayOption, readIdOption } from "./values.ts";

/** What all commands take. */
type CommonOptions = SignOnOptions & RoundOptions & OutputOptions;

/** A command without the way in which it is run. */
interface Work<Options, Ready> extends Omit<Subcommand, "taskOf"> {
  readonly names?: Readonly<Record<string, string>>;
  /** Checks what needs no server, and reads what the work needs. */
  prepare(parameters: readonly string[], options: Options): Promise<Ready>;
  taskOf(ready: Ready, options: Options): Task;
}

/** The commands of EDIN in a dialect. */
export function edinCommands(dialect: Dialect): readonly Subcommand[] {
  return [
    toCommand(sendWork, dialect),
    toCommand(receiveWork, dialect),
    toCommand(signWork, dialect),
    toCommand(listWork, dialect),
  ];
}

function toCommand<Options, Ready>(work: Work<Options, Ready>, dialect: Dialect): Subcommand {
  return {
    ...work,
    examples: work.examples.map((example) => `${dialect.command} ${example}`),
    taskOf: (command: Command) => (surroundings) => {
      const options = command.optsWithGlobals<Options & CommonOptions>();
      let ready: Ready;
      return perform((context) => work.taskOf(ready, options)(context), {
        command: command.name(),
        options,
        surroundings,
        dialect,
        names: work.names ?? {},
        prepare: async () => {
          ready = await work.prepare(command.args, options);
        },
      });
    },
  };
}

const quiet = ["--quiet", "tell only of what went wrong, as for cron"] as const;

const sendWork: Work<SendOptions, Prepared> = {
  usage: "send [file...]",
  summary: "send a package of documents",
  description:
    "Sends files as a package: makes a draft, uploads them, has those signed that need it, sees that nothing is missing, and sends it. Where that stops, it says how to go on with the draft: nothing is uploaded or signed twice.",
  examples: [
    "send invoice.pdf --contract 1001 --package-type 2001 --document-type 3001 --number INV-1",
    "send --package package.json --sign '/usr/local/bin/sign {} {out}'",
  ],
  names: {
    contractId: "--contract",
    packageTypeId: "--package-type",
    documentTypeId: "--document-type",
    signature: "--sign",
  },
  configure: (command) =>
    void command
      .option("--contract <id>", "with whom: the contract with the recipient", readIdOption)
      .option("--package-type <id>", "what kind of package it is", readIdOption)
      .option("--document-type <id>", "what kind of document the files are", readIdOption)
      .option("--number <text>", "the number of the document")
      .option("--date <day>", "the date of the documents: 2026-11-30", readDayOption)
      .option("--comment <text>", "a text for the recipient")
      .option("--package <file>", "a JSON file that describes all of it, in place of these")
      .option("--signatures", "with each file its signature: FILE.p7s beside it")
      .option("--sign <command>", "a program that signs, without a shell: 'sign {} {out}'")
      .option("--draft <id>", "go on with a draft", readIdOption)
      .option(...quiet),
  prepare: prepareSending,
  taskOf: send,
};

const receiveWork: Work<ReceiveOptions, string> = {
  usage: "receive <directory>",
  summary: "fetch all packages that are not marked as read",
  description:
    "Fetches every package of the inbox into a folder of its own, with the signatures and what EDIN tells of it (package.json), and marks it as read. A folder is there once all of it is. Nothing is fetched twice, also after a crash.",
  examples: [
    "receive ./in --exec '/usr/local/bin/import {}'",
    "receive ./in --watch 5m --metrics /var/lib/node_exporter/edin.prom",
  ],
  configure(command) {
    command.option("--accept", "accept the documents once the program has them");
    addHookOptions(command);
    addRoundOptions(command);
    command.option(...quiet);
  },
  async prepare([directory = ""], options) {
    readHook(options);
    await checkDirectory(directory);
    return resolve(directory);
  },
  taskOf: receive,
};

const signWork: Work<SignOptions, readonly string[]> = {
  usage: "sign <package...>",
  summary: "sign the documents of packages",
  description:
    "Fetches the documents of packages, has each signed by a program, and uploads the signatures. Those that your company has signed are left alone. A document that its recipient signs counts as accepted.",
  examples: [
    "sign 5001 --exec '/usr/local/bin/sign {} {out}'",
    "sign 5001 --document 7001 --exec 'sign {}' --finish",
  ],
  configure: (command) =>
    void command
      .option(
        "--exec <command>",
        "the program, without a shell: {} becomes the file, {out} the signature",
      )
      .option("--document <id>", "only this document; may be repeated", collectIds)
      .option("--finish", "say then that the package is accepted")
      .option(...quiet),
  async prepare(packages, options) {
    checkSigning(packages, options);
    return packages;
  },
  taskOf: sign,
};

const listWork: Work<ListOptions, undefined> = {
  usage: "list",
  summary: "list packages, with the ids of their terms",
  description:
    "Lists packages, the latest first, with the contract and the package type that another one is sent with. Nothing is fetched or marked.",
  examples: ["list --unread", "list --folder outbox --json"],
  configure: (command) =>
    void command
      .addOption(
        new Option("--folder <name>", "which packages (default: inbox)").choices(folderNames),
      )
      .option("--unread", "only those that are not marked as read")
      .option("--limit <n>", "how many at most (default: 50)", readLimit),
  prepare: () => Promise.resolve(undefined),
  taskOf: (_ready, options) => list(options),
};

function collectIds(text: string, earlier: SignOptions["document"] = []): SignOptions["document"] {
  return [...earlier, readIdOption(text)];
}
