import { setTimeout as wait } from "node:timers/promises";
import { codeOf } from "@signoff/command-kit";
import type { Surroundings } from "../../perform.ts";
import type { Dialect } from "../dialect.ts";
import type { Output } from "../output/output.ts";
import { writeMetrics } from "./metrics.ts";
import type { RoundOptions } from "./options.ts";
import { pingOf } from "./ping.ts";
import { countRun, type Run } from "./run.ts";

/** What is done in rounds, and for whom. */
interface RoundFacts {
  readonly provider: string;
  readonly command: string;
  readonly options: RoundOptions;
  readonly surroundings: Surroundings;
  readonly dialect: Dialect;
}

/** Does the work once, or again and again until it is interrupted. Gives the exit code of the last run. */
export async function performRounds(
  facts: RoundFacts,
  output: Output,
  work: (output: Output) => Promise<number>,
): Promise<number> {
  const { options, surroundings, dialect } = facts;
  const { interruption } = surroundings;
  for (;;) {
    const run = await countRun(output, work);
    const exitCode = await report(run, facts, output);
    if (options.watch === undefined || isLast(exitCode, dialect)) return exitCode;
    await wait(options.watch, undefined, { signal: interruption.signal }).catch(() => {});
    if (interruption.signal.aborted) return interruption.exitCode;
  }
}

/** What the next round would only repeat: a wrong setting, and a refused login, of which a few block the user. */
function isLast(exitCode: number, { exitCodes }: Dialect): boolean {
  return exitCode === exitCodes.usage || exitCode === exitCodes.authentication;
}

/** Gives the exit code, changed where nobody could be told. */
async function report(
  run: Run,
  { provider, command, options: { metrics, ping }, dialect: { exitCodes } }: RoundFacts,
  output: Output,
): Promise<number> {
  const tell = (message: string): void =>
    output.tell({ type: "failed", name: command, kind: "NotReported", message });
  if (ping !== undefined) {
    const problem = await pingOf(ping, run.exitCode);
    if (problem !== undefined) tell(`--ping: ${problem}.`);
  }
  if (metrics === undefined) return run.exitCode;
  try {
    await writeMetrics(metrics, run, { provider, command });
    return run.exitCode;
  } catch (error) {
    tell(`--metrics: ${metrics} could not be written (${codeOf(error) ?? String(error)}).`);
    return run.exitCode === exitCodes.done ? exitCodes.incomplete : run.exitCode;
  }
}
