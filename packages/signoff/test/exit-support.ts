import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Emulator } from "@signoff/emulator";
import type { Receipt } from "../src/index.ts";

const app = fileURLToPath(new URL("registering-app.ts", import.meta.url));

/** How an app came to its end. */
export interface Ended {
  readonly status: number | null;
  readonly signal: string | null;
  /** The outcomes of each registration that told its receipts. */
  readonly told: readonly string[];
  readonly stdout: string;
  readonly stderr: string;
}

/** What is done to an app while it runs. */
export interface Treatment {
  /** In front of the command that starts it. */
  readonly under?: readonly string[];
  /** Called once for each of these words that the app prints. */
  readonly when?: Readonly<Record<string, (child: ChildProcess) => void>>;
}

/** Runs an app that opens two DirectLink sessions, registers them and ends in the ways that are named. */
export async function runRegistering(
  servers: Emulator,
  ways: readonly string[],
  { under = [], when = {} }: Treatment = {},
): Promise<Ended> {
  const { url, accounts } = servers.directlink;
  const [command = process.execPath, ...parameters] = [...under, process.execPath, app, ...ways];
  const child = spawn(command, parameters, {
    env: { ...process.env, PLACE: JSON.stringify({ baseUrl: url, ...accounts[0] }) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let stdout = "";
  let stderr = "";
  child.stderr.on("data", (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  const waiting = new Map(Object.entries(when));
  child.stdout.on("data", (chunk: Buffer) => {
    stdout += chunk.toString();
    for (const [word, act] of waiting) {
      if (!stdout.includes(word)) continue;
      waiting.delete(word);
      act(child);
    }
  });
  const [status, signal] = await new Promise<[number | null, string | null]>((resolve) => {
    child.once("close", (...how) => resolve(how));
  });
  const told = stdout.split("\n").filter((line) => line.startsWith("["));
  return {
    status,
    signal,
    told: told.flatMap((line) => (JSON.parse(line) as Receipt[]).map(({ outcome }) => outcome)),
    stdout,
    stderr,
  };
}
