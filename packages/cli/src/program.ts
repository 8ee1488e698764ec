import {
  createRootCommand,
  fittingHelp,
  helpSection,
  type HelpRow,
  helpWidthOf,
  type Screen,
  type Terminal,
} from "@signoff/command-kit";
import { type Command, Option } from "commander";
import manifest from "../package.json" with { type: "json" };
import { subcommands } from "./commands/subcommands.ts";
import type { Subcommand, SubcommandGroup } from "./commands/subcommand.ts";
import { exitCodesHelp } from "./exit-codes.ts";
import { keyAdvice } from "./key/key-advice.ts";
import { wrapText } from "./output/fit-text.ts";
import type { OutputOptions } from "./output/output.ts";
import { perform, type Surroundings } from "./perform.ts";

const environmentHelp: readonly HelpRow[] = [
  ["SIGNOFF_STORE", "in place of --store, with user name and password if need be"],
  ["SIGNOFF_KEY", "the key of the store, or several with blanks between them, the newest first"],
  ["SIGNOFF_KEY_FILE", "in place of --key-file"],
  ["SIGNOFF_PROFILE", "in place of --profile"],
  ["SIGNOFF_PROXY", "in place of --proxy, with user name and password if need be"],
];

/** The command line: what it takes, and what it calls. */
export function createProgram(
  surroundings: Surroundings,
  finish: (exitCode: number) => void,
): Command {
  const program = createRoot(surroundings.terminal);
  for (const subcommand of subcommands) add(program, subcommand, surroundings, finish);
  return program;
}

function createRoot(terminal: Terminal): Command {
  const program = createRootCommand(
    {
      name: "signoff",
      description:
        "Calls Symphony, EDIN DOCflow and STCP DirectLink from a shell, and signs off; shows the sessions that a store holds for many processes, and signs off what is to end.",
      version: manifest.version,
      helpBelow: (screen) =>
        [
          helpSection("Environment", environmentHelp, helpWidthOf(screen)),
          exitCodesFor(screen),
        ].join("\n"),
    },
    terminal,
  );
  return program
    .option("--json", "lines of JSON on standard output, for machines")
    .addOption(new Option("--key [value]").hideHelp())
    .on("option:key", () => program.error(`error: ${keyAdvice}`));
}

function add(
  parent: Command,
  subcommand: Subcommand | SubcommandGroup,
  surroundings: Surroundings,
  finish: (exitCode: number) => void,
): void {
  const { stdout, stderr } = surroundings.terminal;
  const command = parent
    .command(subcommand.usage)
    .summary(subcommand.summary)
    .description(subcommand.description)
    .configureHelp({ ...fittingHelp, showGlobalOptions: true })
    .addHelpText("after", ({ error }) => {
      const screen = error ? stderr : stdout;
      return `\n${examplesFor(subcommand, screen)}\n${environmentFor(subcommand, screen)}${exitCodesFor(screen)}`;
    });
  subcommand.configure(command);
  if ("subcommands" in subcommand) {
    for (const one of subcommand.subcommands) add(command, one, surroundings, finish);
    return;
  }
  command.action(async () => {
    const options = command.optsWithGlobals<OutputOptions>();
    finish(await perform(subcommand.taskOf(command), options, surroundings));
  });
}

/** In place of a blank that is part of a quoted word. */
const held = "\u00A0";
const hold = (quoted: string): string => quoted.replaceAll(" ", held);

/** Command lines that can be copied: one that is longer than the screen is wide goes on in the next line. */
function examplesFor({ examples }: Pick<Subcommand, "examples">, screen: Screen): string {
  const [margin, end] = ["  ", " \\"];
  const width = helpWidthOf(screen) - 2 * margin.length - end.length;
  const lines = examples.map((example) =>
    wrapText(example.replaceAll(/'[^']*'/g, hold), width)
      .join(`${end}\n${margin}${margin}`)
      .replaceAll(held, " "),
  );
  return `Examples:\n${lines.map((line) => `${margin}${line}\n`).join("")}`;
}

function environmentFor({ environment }: Pick<Subcommand, "environment">, screen: Screen): string {
  return environment ? `${helpSection("Environment", environment, helpWidthOf(screen))}\n` : "";
}

function exitCodesFor(screen: Screen): string {
  return helpSection("Exit codes", exitCodesHelp, helpWidthOf(screen));
}
