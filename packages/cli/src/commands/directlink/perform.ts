import { InterruptedError } from "@signoff/command-kit";
import { type DirectLinkSession, login, type Receipt } from "@signoff/directlink";
import type { Surroundings } from "../../perform.ts";
import type { Dialect, TransferExitCodes } from "../../transfer/dialect.ts";
import { createOutput, type Output, type OutputOptions } from "../../transfer/output/output.ts";
import { explainSignOn } from "../../transfer/route.ts";
import { type ConnectionOptions, readConnection, settingsOf } from "./connection.ts";
import { explain, type Failure } from "./failure.ts";

/** What a task works with. */
export interface Context {
  readonly session: DirectLinkSession;
  readonly output: Output;
  /** Aborts when the command is interrupted. */
  readonly signal: AbortSignal;
  readonly exitCodes: TransferExitCodes;
  /** Tells what an error means, by the names of what was set. */
  readonly explain: (error: unknown) => Failure;
}

/** One command's work between sign-on and sign-off; it gives the exit code. */
export type Task = (context: Context) => Promise<number>;

/** Where and how a task is performed. */
export interface Circumstances extends Surroundings {
  readonly options: ConnectionOptions & OutputOptions;
  readonly dialect: Dialect;
  /** Checks that need no server. */
  readonly prepare: () => Promise<void> | undefined;
}

/** How long a sign-off may take, in ms, when somebody waits for the command to end. */
const hurriedBudget = 5_000;

/** Signs on, performs the task, signs off and tells of it. Gives the exit code, and never rejects. */
export async function perform(task: Task, circumstances: Circumstances): Promise<number> {
  const { options, terminal, dialect } = circumstances;
  const output = createOutput(terminal, options, dialect.program);
  try {
    return await performTelling(task, output, circumstances);
  } finally {
    output.end();
  }
}

async function performTelling(
  task: Task,
  output: Output,
  { options, terminal, interruption, dialect, prepare }: Circumstances,
): Promise<number> {
  const { signal } = interruption;
  const { exitCodes } = dialect;
  const settings = settingsOf(options, terminal.env);
  const explainHere = (error: unknown): Failure => explain(error, exitCodes, settings);
  const fail = (error: unknown): number => {
    const failure = signal.aborted ? interrupted(error, interruption.exitCode) : explainHere(error);
    output.tell({ type: "error", ...failure });
    return failure.exitCode;
  };
  let session: DirectLinkSession;
  try {
    await prepare();
    session = await login({ ...(await readConnection(options, terminal, interruption)), signal });
  } catch (error) {
    return fail(explainSignOn(error, settings.route));
  }
  const context = { session, output, signal, exitCodes, explain: explainHere };
  const exitCode = await task(context).catch(fail);
  const receipt = await session.signOff(signal.aborted ? { drain: 0, budget: hurriedBudget } : {});
  output.tell({ type: "sign-off", ...receipt });
  return withSignOff(exitCode, receipt, exitCodes);
}

function interrupted(error: unknown, exitCode: number): Failure {
  const message = error instanceof InterruptedError ? error.message : "Interrupted.";
  return { exitCode, kind: "Interrupted", message };
}

function withSignOff(
  exitCode: number,
  { outcome }: Receipt,
  { done, incomplete, alive }: TransferExitCodes,
): number {
  const isGraver = exitCode === done || exitCode === incomplete;
  return outcome === "failed" && isGraver ? alive : exitCode;
}
