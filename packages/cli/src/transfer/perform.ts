import { InterruptedError } from "@signoff/command-kit";
import type { Receipt, SignOffOptions } from "@signoff/core";
import type { Failure } from "../output/records.ts";
import type { Surroundings } from "../perform.ts";
import type { Dialect, TransferExitCodes } from "./dialect.ts";
import { createOutput, type Output, type OutputOptions } from "./output/output.ts";
import { performRounds } from "./rounds/rounds.ts";
import { checkRoundOptions, type RoundOptions } from "./rounds/options.ts";

/** As much of a session as its end needs. */
export interface Endable {
  signOff(options?: SignOffOptions): Promise<Receipt>;
}

/** What a task works with. */
export interface TransferContext<Session> extends Surroundings {
  readonly session: Session;
  readonly output: Output;
  /** Aborts when the command is interrupted. */
  readonly signal: AbortSignal;
  readonly exitCodes: TransferExitCodes;
  /** Tells what an error means, by the names of what was set. */
  readonly explain: (error: unknown) => Failure;
}

/** One command's work between sign-on and sign-off; it gives the exit code. */
export type TransferTask<Session> = (context: TransferContext<Session>) => Promise<number>;

/** How a command signs on, and what its errors mean. */
export interface Connection<Session extends Endable> {
  open(signal: AbortSignal): Promise<Session>;
  explain(error: unknown): Failure;
}

/** Where and how a task is performed. */
export interface Circumstances<Session extends Endable> {
  /** As receipts name it. */
  readonly provider: string;
  /** The name of the command. */
  readonly command: string;
  readonly options: OutputOptions & RoundOptions;
  readonly surroundings: Surroundings;
  readonly dialect: Dialect;
  readonly connection: Connection<Session>;
  /** Checks that need no server. */
  readonly prepare: () => Promise<void> | undefined;
}

/** How long a sign-off may take, in ms, when somebody waits for the command to end. */
const hurriedBudget = 5_000;

/** Signs on, performs the task, signs off and tells of it, as often as the options say. Gives the exit code, and never rejects. */
export async function performTransfer<Session extends Endable>(
  task: TransferTask<Session>,
  circumstances: Circumstances<Session>,
): Promise<number> {
  const { options, surroundings, dialect } = circumstances;
  const output = createOutput(surroundings.terminal, options, dialect.program);
  try {
    checkRoundOptions(options);
  } catch (error) {
    const failure = circumstances.connection.explain(error);
    output.tell({ type: "error", ...failure });
    return failure.exitCode;
  }
  try {
    return await performRounds(circumstances, output, (watched) =>
      performOnce(task, watched, circumstances),
    );
  } finally {
    output.end();
  }
}

async function performOnce<Session extends Endable>(
  task: TransferTask<Session>,
  output: Output,
  { surroundings, dialect: { exitCodes }, connection, prepare }: Circumstances<Session>,
): Promise<number> {
  const { interruption } = surroundings;
  const { signal } = interruption;
  const { explain } = connection;
  const fail = (error: unknown): number => {
    const failure = signal.aborted ? interrupted(error, interruption.exitCode) : explain(error);
    output.tell({ type: "error", ...failure });
    return failure.exitCode;
  };
  let session: Session;
  try {
    await prepare();
    session = await connection.open(signal);
  } catch (error) {
    return fail(error);
  }
  const context = { ...surroundings, session, output, signal, exitCodes, explain };
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
