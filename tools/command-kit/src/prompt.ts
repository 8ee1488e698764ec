import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import type { Interruption } from "./interruption.ts";
import type { Terminal } from "./terminal.ts";

/** Asks for a text that is not shown while it is typed. Nothing, where the input ends. Rejects when the command is interrupted. */
export async function askHidden(
  question: string,
  { stdin, stderr }: Pick<Terminal, "stdin" | "stderr">,
  interruption: Interruption,
): Promise<string> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: stdin, output: nowhere, terminal: true });
  const ended = new AbortController();
  lines.once("close", () => ended.abort());
  lines.once("SIGINT", () => interruption.interrupt());
  stderr.write(question);
  try {
    return await lines.question("", {
      signal: AbortSignal.any([interruption.signal, ended.signal]),
    });
  } catch (error) {
    if (interruption.signal.aborted) throw error;
    return "";
  } finally {
    lines.close();
    stderr.write("\n");
  }
}
