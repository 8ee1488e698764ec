import { exitCodes } from "../exit-codes.ts";
import type { Screen, Terminal } from "../terminal.ts";
import { createJsonTeller } from "./json.ts";
import { createProgress, type ProgressState } from "./progress.ts";
import type { OutputRecord } from "./records.ts";
import { createTextTeller } from "./text.ts";

/** Where a command tells what it does. */
export interface Output {
  tell(record: OutputRecord): void;
  /** How far a file is; shown on a terminal alone. */
  progress(this: void, state: ProgressState): void;
  /** Everything is told: waits until it is written. Gives the exit code, changed where it could not be written. */
  end(exitCode: number): Promise<number>;
}

/** Lines of JSON on standard output, or text for people: results there, all else on standard error. */
export function createOutput({ stdout, stderr, env }: Terminal, json: boolean): Output {
  let failure: string | undefined;
  const onError = ({ code = "unknown reason" }: NodeJS.ErrnoException): void => {
    // Whoever read has read enough, as `head` does.
    if (code !== "EPIPE") failure = code;
  };
  const screens = [stdout, stderr];
  for (const screen of screens) screen.on("error", onError);

  const isShown = !json && stderr.isTTY === true && env["TERM"] !== "dumb";
  const progress = isShown ? createProgress(stderr) : undefined;
  const tell = json ? createJsonTeller(stdout) : createTextTeller(stdout, stderr);
  return {
    tell(record) {
      progress?.hide();
      if ("name" in record) progress?.remove(record.name);
      tell(record);
    },
    progress: (state) => progress?.show(state),
    async end(exitCode) {
      progress?.end();
      await written(stdout);
      if (failure !== undefined) {
        stderr.write(`signoff-directlink: the output could not be written (${failure}).\n`);
      }
      await written(stderr);
      for (const screen of screens) screen.off("error", onError);
      return failure !== undefined && exitCode === exitCodes.done ? exitCodes.incomplete : exitCode;
    },
  };
}

function written(screen: Screen): Promise<void> {
  return new Promise((resolve) => {
    screen.write("", () => resolve());
  });
}
