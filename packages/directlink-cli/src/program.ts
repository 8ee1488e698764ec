import {
  addConnectionOptions,
  directlinkCommands,
  environmentHelp,
  readConnection,
} from "@signoff/cli/directlink";
import {
  createRootCommand,
  fittingHelp,
  helpSection,
  helpWidthOf,
  type Interruption,
  openScreens,
  type Screen,
  type Terminal,
} from "@signoff/command-kit";
import type { Command } from "commander";
import manifest from "../package.json" with { type: "json" };
import { exitCodes, exitCodesHelp } from "./exit-codes.ts";

const name = "signoff-directlink";

const commands = directlinkCommands({
  program: name,
  command: name,
  exitCodes,
  readLogin: readConnection,
});

/** The command line: what it takes, and what it calls. */
export function createProgram(
  terminal: Terminal,
  interruption: Interruption,
  finish: (exitCode: number) => void,
): Command {
  const program = createRoot(terminal);
  for (const { usage, summary, description, configure, taskOf } of commands) {
    const command = program
      .command(usage)
      .summary(summary)
      .description(description)
      .configureHelp({ ...fittingHelp, showGlobalOptions: true })
      .addHelpText("after", ({ error }) => exitCodesFor(error ? terminal.stderr : terminal.stdout));
    configure(command);
    command.option("--json", "a line of JSON for each result").action(async () => {
      const screens = openScreens(name, terminal);
      finish(await screens.end(await taskOf(command)({ terminal, interruption })));
    });
  }
  return program;
}

function createRoot(terminal: Terminal): Command {
  const program = createRootCommand(
    {
      name,
      description: "Receives and sends files over STCP DirectLink, and signs off.",
      version: manifest.version,
      helpBelow: (screen) =>
        helpSection("Environment", environmentHelp, helpWidthOf(screen)) + exitCodesFor(screen),
    },
    terminal,
  );
  return addConnectionOptions(program);
}

function exitCodesFor(screen: Screen): string {
  return `\n${helpSection("Exit codes", exitCodesHelp, helpWidthOf(screen))}`;
}
