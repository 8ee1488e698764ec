import type { Screen, Terminal } from "./terminal.ts";

/** What is written to standard output and standard error, up to its end. */
export interface Screens {
  /** Everything is told: waits until it is written. Gives the exit code, changed where it could not be written. */
  end(exitCode: number): Promise<number>;
}

const [done, incomplete] = [0, 1];

/** Listens for what goes wrong with writing. Whoever reads may stop early, as `head` does. */
export function openScreens(
  command: string,
  { stdout, stderr }: Pick<Terminal, "stdout" | "stderr">,
): Screens {
  let failure: string | undefined;
  const onError = ({ code = "unknown reason" }: NodeJS.ErrnoException): void => {
    if (code !== "EPIPE") failure = code;
  };
  const screens = [stdout, stderr];
  for (const screen of screens) screen.on("error", onError);
  return {
    async end(exitCode) {
      await written(stdout);
      if (failure !== undefined) {
        stderr.write(`${command}: the output could not be written (${failure}).\n`);
      }
      await written(stderr);
      for (const screen of screens) screen.off("error", onError);
      return failure !== undefined && exitCode === done ? incomplete : exitCode;
    },
  };
}

function written(screen: Screen): Promise<void> {
  return new Promise((resolve) => {
    screen.write("", () => resolve());
  });
}
