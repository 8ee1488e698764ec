import { openScreens, printable, type Terminal } from "@signoff/command-kit";
import { createJsonTeller } from "./json.ts";
import type { ErrorRecord, OutputRecord } from "./records.ts";
import { createStatusLine } from "./status-line.ts";

/** Where a command tells what it does: lines of JSON, or text for people. */
export interface Output {
  /** Whether it tells records. */
  readonly isJson: boolean;
  /** How many columns a text may take. */
  readonly width: number;
  /** The same of a table: as many as a terminal has, and any number for programs that read it. */
  readonly tableWidth: number;
  /** Tells a record: as JSON, or by the lines that say it to people; none where these come later. */
  tell(record: OutputRecord, lines?: readonly string[]): void;
  /** Tells people something that no record holds. */
  print(lines: readonly string[]): void;
  /** Says to people on standard error what is no result, such as what to do next. */
  advise(lines: readonly string[]): void;
  /** Says on standard error what went wrong, or as a record. */
  fail(record: ErrorRecord): void;
  /** How far long work is; shown on a terminal alone, until something else is told. */
  progress(this: void, text: string): void;
  /** Everything is told: waits until it is written. Gives the exit code, changed where it could not be written. */
  end(exitCode: number): Promise<number>;
}

/** How results are told. */
export interface OutputOptions {
  /** A line of JSON for each. */
  readonly json?: boolean;
}

/** Wider lines are not read with ease; and where no terminal tells how wide it is. */
const usualWidth = 80;

/** Results on standard output; errors and progress on standard error, but as JSON for machines. */
export function createOutput(
  { stdout, stderr, env }: Terminal,
  { json = false }: OutputOptions,
): Output {
  const screens = openScreens("signoff", { stdout, stderr });
  const isShown = !json && stderr.isTTY === true && env["TERM"] !== "dumb";
  const status = isShown ? createStatusLine(stderr) : undefined;
  const tellJson = createJsonTeller(stdout);
  const write = (screen: NodeJS.WritableStream, lines: readonly string[]): void => {
    status?.hide();
    for (const line of lines) screen.write(`${printable(line)}\n`);
  };
  const print = (lines: readonly string[]): void => {
    if (!json) write(stdout, lines);
  };
  return {
    isJson: json,
    width: Math.min(usualWidth, stdout.columns || usualWidth),
    tableWidth: stdout.isTTY ? stdout.columns || usualWidth : Infinity,
    print,
    tell(record, lines = []) {
      if (json) tellJson(record);
      else print(lines);
    },
    advise(lines) {
      if (!json) write(stderr, lines);
    },
    fail(record) {
      if (json) tellJson(record);
      else write(stderr, [`signoff: ${record.message}`]);
    },
    progress: (text) => status?.show(text),
    end(exitCode) {
      status?.hide();
      return screens.end(exitCode);
    },
  };
}
