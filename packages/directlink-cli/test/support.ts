import { interruptionBySignals } from "@signoff/command-kit";
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { type Emulator, type EmulatorOptions, startEmulator } from "@signoff/emulator";
import { closeCleanly } from "@signoff/test-support";
import { onTestFinished } from "vitest";
import { run as runCommand } from "../src/run.ts";

export type Server = Emulator<"directlink">["directlink"];

export const cli: string = fileURLToPath(new URL("../src/cli.ts", import.meta.url));

/** A server of the test's own; when the test ends no session may be left alive in it, and no answer may break the spec. */
export async function startServer(options: Pick<EmulatorOptions, "tls"> = {}): Promise<Server> {
  const emulator = await startEmulator({ strict: true, ...options, providers: ["directlink"] });
  const server = emulator.directlink;
  onTestFinished(() => closeCleanly(server));
  return server;
}

/** A folder that is gone when the test ends. */
export async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "signoff-directlink-cli-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

type Environment = Readonly<Record<string, string>>;

/** The environment that signs on with one of the server's accounts, by default the first. */
export function environmentFor(server: Server, account: 0 | 1 = 0): Environment {
  const { username, password } = server.accounts[account];
  return {
    DIRECTLINK_URL: server.url,
    DIRECTLINK_USERNAME: username,
    DIRECTLINK_PASSWORD: password,
  };
}

/** How a process of the command ended. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A process of the command. */
export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

/** Starts the command as a process. It is killed with the test at the latest. */
export function start(parameters: readonly string[], environment: Environment = {}): Running {
  return startProcess(process.execPath, [cli, ...parameters], environment);
}

/** Starts any program the same way. */
export function startProcess(
  program: string,
  parameters: readonly string[],
  environment: Environment = {},
): Running {
  const { PATH, NODE_COMPILE_CACHE } = process.env;
  const child = spawn(program, parameters, {
    env: { PATH, NODE_COMPILE_CACHE, ...environment },
    stdio: ["pipe", "pipe", "pipe"],
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

/** Runs the command to its end. */
export function run(parameters: readonly string[], environment: Environment = {}): Promise<Ended> {
  return start(parameters, environment).ended;
}

/** Runs the command within the test's own process, without a terminal: what needs no server is over sooner. */
export async function runHere(
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
  const code = await runCommand(parameters, terminal, interruptionBySignals());
  stdout.end();
  stderr.end();
  return { code, stdout: await text(stdout), stderr: await text(stderr) };
}

/** The records of `--json`. */
export function recordsOf(stdout: string): Record<string, unknown>[] {
  return stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** Waits until something is the case. */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5));
}
