import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** Where Node keeps what it has compiled: tests start hundreds of processes over the same sources. */
const compileCache = fileURLToPath(new URL("../../../node_modules/.cache/node", import.meta.url));

/** Runs a command of the workspace in front of the caller's eyes and gives its exit status. */
export async function run(
  command: string,
  parameters: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<number> {
  return statusOf(spawnHere(command, parameters, "inherit", environment));
}

/** The same, with what it writes to its standard output kept as well. */
export async function runAndRead(
  command: string,
  parameters: readonly string[],
): Promise<{ readonly status: number; readonly output: string }> {
  const child = spawnHere(command, parameters, "pipe");
  const pieces: Buffer[] = [];
  child.stdout?.on("data", (piece: Buffer) => {
    pieces.push(piece);
    process.stdout.write(piece);
  });
  return { status: await statusOf(child), output: Buffer.concat(pieces).toString() };
}

function spawnHere(
  command: string,
  parameters: readonly string[],
  output: "inherit" | "pipe",
  environment: NodeJS.ProcessEnv = {},
): ChildProcess {
  return spawn(command, parameters, {
    cwd: root,
    env: {
      NODE_COMPILE_CACHE: compileCache,
      ...process.env,
      TURBO_TELEMETRY_DISABLED: "1",
      ...environment,
    },
    stdio: ["ignore", output, "inherit"],
  });
}

function statusOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (status) => resolve(status ?? 1));
  });
}
