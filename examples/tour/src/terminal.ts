import { styleText } from "node:util";

/** Where a person follows the tour: lines with a mark, coloured only on a terminal. */
export interface Terminal {
  heading(text: string): void;
  /** Shows what is being done, and once it is done how long it took. */
  step<Value>(
    doing: string,
    work: () => Promise<Value>,
    done?: (value: Value) => string,
  ): Promise<Value>;
  lines(text: string): void;
  mark(text: string, kind: "good" | "bad"): string;
}

const widest = 76;

/** Writes to the given stream; unfinished steps are shown only where they can be overwritten. */
export function createTerminal(stream: NodeJS.WriteStream): Terminal {
  const style = (format: Parameters<typeof styleText>[0], text: string): string =>
    stream.isTTY ? styleText(format, text, { stream }) : text;
  const write = (text: string): void => void stream.write(text);

  async function step<Value>(
    doing: string,
    work: () => Promise<Value>,
    done: (value: Value) => string = () => doing,
  ): Promise<Value> {
    if (stream.isTTY) write(style("dim", `  … ${doing}`));
    const started = performance.now();
    try {
      const value = await work();
      report(style("green", "✔"), done(value), started);
      return value;
    } catch (error) {
      report(style("red", "✘"), doing, started);
      throw error;
    }
  }

  function report(sign: string, text: string, started: number): void {
    const took = `${Math.round(performance.now() - started).toLocaleString("en")} ms`;
    if (stream.isTTY) write("\r\u001B[2K");
    write(`  ${sign} ${text.padEnd(widest)} ${style("dim", took)}\n`);
  }

  return {
    step,
    heading: (text) => write(`\n${style("bold", text)}\n`),
    lines: (text) => write(`${text}\n`),
    mark: (text, kind) => style(kind === "good" ? "green" : "red", text),
  };
}
