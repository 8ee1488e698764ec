import { InterruptedError, type Interruption, type Terminal } from "@signoff/command-kit";
import { type DirectLinkSession, login, type Receipt } from "@signoff/directlink";
import { type ConnectionOptions, readConnection, settingsOf } from "./connection.ts";
import { exitCodes } from "./exit-codes.ts";
import { explain, type Failure } from "./failure.ts";
import { createOutput, type Output, type OutputOptions } from "./output/output.ts";
import { explainSignOn } from "./route.ts";

/** What a task works with. */
export interface Context {
  readonly session: DirectLinkSession;
  readonly output: Output;
  /** Aborts when the command is interrupted. */
  readonly signal: AbortSignal;
  /** Tells what an error means, by the names of what was set. */
  readonly explain: (error: unknown) => Failure;
}

/** One command's work between sign-on and sign-off; it gives the exit code. */
export type Task = (context: Context) => Promise<number>;

/** Where and how a task is performed. */
export interface Circumstances {
  readonly options: ConnectionOptions & OutputOptions;
  readonly terminal: Terminal;
  readonly interruption: Interruption;
  /** Checks that need no server. */
  readonly prepare: () => Promise<void> | undefined;
}

/** How long a sign-off may take, in ms, when somebody waits for the command to end. */
const hurriedBudget = 5_000;

/** Signs on, performs the task, signs off and tells of it. Gives the exit code, and never rejects. */
export async function perform(task: Task, circumstances: Circumstances): Promise<number> {
  const { options, terminal, interruption, prepare } = circumstances;
  const { signal } = interruption;
  const output = createOutput(terminal, options);
  const settings = settingsOf(options, terminal.env);
  const fail = (error: unknown): number => {
    if (signal.aborted) {
      const message = error instanceof InterruptedError ? error.message : "Interrupted.";
      output.tell({ type: "error", exitCode: interruption.exitCode, kind: "Interrupted", message });
      return interruption.exitCode;
    }
    const failure = explain(error, settings);
    output.tell({ type: "error", ...failure });
    return failure.exitCode;
  };
  let session: DirectLinkSession;
  try {
    await prepare();
    session = await login({
      ...(await readConnection(options, terminal, interruption)),
      signal,
    });
  } catch (error) {
    return output.end(fail(explainSignOn(error, settings.route)));
  }
  const context = {
    session,
    output,
    signal,
    explain: (error: unknown) => explain(error, settings),
  };
  const exitCode = await task(context).catch(fail);
  const receipt = await session.signOff(signal.aborted ? { drain: 0, budget: hurriedBudget } : {});
  output.tell({ type: "sign-off", ...receipt });
  return output.end(withSignOff(exitCode, receipt));
}

function withSignOff(exitCode: number, { outcome }: Receipt): number {
  const isGraver = exitCode === exitCodes.done || exitCode === exitCodes.incomplete;
  return outcome === "failed" && isGraver ? exitCodes.signOffFailed : exitCode;
}
