import { type Command, Help, type HelpConfiguration } from "commander";
import type { Screen } from "./terminal.ts";

/** Longer lines are not read with ease, however wide the terminal is. */
const widestHelp = 80;

/** A term and what it means. */
export type HelpRow = readonly [term: string, meaning: string];

/** How wide help is on this screen, in columns. */
export function helpWidthOf(screen: Screen): number {
  return Math.min(widestHelp, screen.columns || widestHelp);
}

/** Help that fits its screen: usages too, and descriptions of little room. */
export const fittingHelp: HelpConfiguration = {
  minWidthToWrap: 10,
  subcommandTerm: (command) => command.name(),
  commandUsage(this: Help, command: Command) {
    const usage = Help.prototype.commandUsage.call(this, command);
    const indent = "Usage: ".length;
    const width = (this.helpWidth ?? widestHelp) - indent;
    return this.boxWrap(usage, width).replaceAll("\n", `\n${" ".repeat(indent)}`);
  },
};

/** A section of rows below the options. */
export function helpSection(title: string, rows: readonly HelpRow[], width: number): string {
  const help = Object.assign(new Help(), fittingHelp);
  help.prepareContext({ helpWidth: width });
  const termWidth = rows.reduce((widest, [term]) => Math.max(widest, term.length), 0);
  const lines = rows.map(([term, meaning]) => help.formatItem(term, termWidth, meaning, help));
  return `${title}:\n${lines.join("\n")}\n`;
}
