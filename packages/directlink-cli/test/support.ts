import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  type Ended,
  type Environment,
  type Running,
  runHere as runCommandHere,
  startProcess,
} from "@signoff/command-kit/testing";
import { type Emulator, type EmulatorOptions, startEmulator } from "@signoff/emulator";
import { closeCleanly } from "@signoff/test-support";
import { onTestFinished } from "vitest";
import { run as runCommand } from "../src/run.ts";

export { recordsOf, startProcess, until } from "@signoff/command-kit/testing";

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

/** The environment that signs on with one of the server's accounts, by default the first. */
export function environmentFor(server: Server, account: 0 | 1 = 0): Environment {
  const { username, password } = server.accounts[account];
  return {
    DIRECTLINK_URL: server.url,
    DIRECTLINK_USERNAME: username,
    DIRECTLINK_PASSWORD: password,
  };
}

/** Starts the command as a process. It is killed with the test at the latest. */
export function start(parameters: readonly string[], environment: Environment = {}): Running {
  return startProcess(process.execPath, [cli, ...parameters], environment);
}

/** Runs the command to its end. */
export function run(parameters: readonly string[], environment: Environment = {}): Promise<Ended> {
  return start(parameters, environment).ended;
}

/** Runs the command within the test's own process, without a terminal: what needs no server is over sooner. */
export function runHere(
  parameters: readonly string[],
  environment: Environment = {},
): Promise<Ended> {
  return runCommandHere(runCommand, parameters, environment);
}
