import { type ChildProcess, spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { onTestFinished } from "vitest";

/** The variables of a process. */
export type Environment = Readonly<Record<string, string>>;

/** How a process of a command ended. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A process of a command. */
export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

/** Starts a program as a process with few variables. It is killed with the test at the latest. */
export function startProcess(
  program: string,
  parameters: readonly string[],
  environment: Environment = {},
  cwd?: string,
): Running {
  const { PATH, NODE_COMPILE_CACHE } = process.env;
  const child = spawn(program, parameters, {
    env: { PATH, NODE_COMPILE_CACHE, ...environment },
    stdio: ["pipe", "pipe", "pipe"],
    cwd,
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const code = new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  const ended = Promise.all([code, text(child.stdout), text(child.stderr)]).then(
    ([status, stdout, stderr]) => ({ code: status, stdout, stderr }),
  );
  return { child, ended };
}
