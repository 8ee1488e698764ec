import { spawn } from "node:child_process";

/** How a process ended and what it said. */
export interface Run {
  readonly status: number;
  readonly output: string;
}

/** A program of Node or of its own, as words of a command. */
export type Command = readonly [program: string, ...parameters: string[]];

/** Runs a command to its end. */
export async function run(command: Command, parameters: readonly string[]): Promise<Run> {
  const [program, ...first] = command;
  const child = spawn(program, [...first, ...parameters], { stdio: ["ignore", "pipe", "pipe"] });
  const chunks: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (status) => {
      resolve({ status: status ?? 1, output: Buffer.concat(chunks).toString() });
    });
  });
}
