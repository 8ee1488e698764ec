import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { type Interruption, interruptionBySignals } from "../interruption.ts";
import type { Terminal } from "../terminal.ts";
import type { Ended, Environment } from "./processes.ts";

/** Runs a command within the test's own process, without a terminal: what needs no server is over sooner. */
export async function runHere(
  run: (
    parameters: readonly string[],
    terminal: Terminal,
    interruption: Interruption,
  ) => Promise<number>,
  parameters: readonly string[],
  environment: Environment = {},
): Promise<Ended> {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const terminal = {
    env: environment,
    stdin: Object.assign(stdin, { isTTY: false }),
    stdout,
    stderr,
  };
  const code = await run(parameters, terminal, interruptionBySignals());
  stdout.end();
  stderr.end();
  return { code, stdout: await text(stdout), stderr: await text(stderr) };
}
