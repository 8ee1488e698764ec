/** Where commands write. Only the command line hands one in that is the real console. */
export interface Output {
  /** A line of the result. */
  line(text: string): void;
  /** A line about a failure. */
  error(text: string): void;
}

/** Writes to the process's standard output and standard error. */
export const consoleOutput: Output = {
  line: (text) => void process.stdout.write(`${text}\n`),
  error: (text) => void process.stderr.write(`${text}\n`),
};
