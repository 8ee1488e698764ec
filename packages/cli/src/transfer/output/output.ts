import type { Terminal } from "@signoff/command-kit";
import { createJsonTeller } from "../../output/json.ts";
import { createProgress } from "./progress.ts";
import type { ProgressState } from "./progress-line.ts";
import type { OutputRecord } from "./records.ts";
import { createTextTeller } from "./text.ts";

/** Where a command tells what it does. */
export interface Output {
  tell(record: OutputRecord): void;
  /** How far a file is; shown on a terminal alone. */
  progress(this: void, state: ProgressState): void;
  /** Everything is told. */
  end(): void;
}

/** How results are told. */
export interface OutputOptions {
  /** A line of JSON for each. */
  readonly json?: boolean;
  /** Only of what went wrong. */
  readonly quiet?: boolean;
}

/** Lines of JSON on standard output, or text for people: results there, all else on standard error, errors under the name of the program. */
export function createOutput(
  { stdout, stderr, env }: Terminal,
  { json = false, quiet = false }: OutputOptions,
  program: string,
): Output {
  const isShown = !json && !quiet && stderr.isTTY === true && env["TERM"] !== "dumb";
  const progress = isShown ? createProgress(stderr) : undefined;
  const tell = json ? createJsonTeller(stdout) : createTextTeller({ stdout, stderr }, program);
  return {
    tell(record) {
      if (quiet && !isTrouble(record)) return;
      progress?.hide();
      if ("name" in record) progress?.remove(record.name);
      tell(record);
    },
    progress: (state) => progress?.show(state),
    end: () => progress?.end(),
  };
}

/** Whether somebody has to look at it. That nothing could confirm a sign-off is no trouble, an open session is. */
function isTrouble(record: OutputRecord): boolean {
  if (record.type !== "sign-off") return record.type === "failed" || record.type === "error";
  return record.outcome === "failed" || record.steps.some(({ possible }) => possible);
}
