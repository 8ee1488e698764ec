import { freePort } from "@signoff/test-support";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { redisProgram } from "./program.ts";

/** How a server is started. */
export interface RedisOptions {
  /** Lines of its configuration, such as `{ maxmemory: "3mb" }`; `port` too. Default: a free port, no append-only file. */
  readonly config?: Readonly<Record<string, string>>;
  /** Whether it only watches other servers, which its configuration names. */
  readonly isSentinel?: boolean;
}

/** A Redis of a test, on loopback. It ends with the process that started it. */
export interface RedisServer {
  readonly port: number;
  /** Such as `redis://127.0.0.1:41234`. */
  readonly url: string;
  /** That of the process that runs now. */
  readonly pid: number;
  /** It answers nothing from now on, and keeps its connections. */
  pause(): void;
  resume(): void;
  /** Ends it; what is in it is saved. */
  halt(): Promise<void>;
  /** Starts it again with what was saved, on the same port; halts it first where it runs. */
  restart(): Promise<void>;
  /** Ends it at once and removes what it kept. */
  stop(): Promise<void>;
}

const attempts = 5;

/**
 * Starts a Redis on a free port of loopback.
 *
 * @throws {Error} where this machine has none (`whyNoRedis`), or where it does not start; with what it printed.
 */
export async function startRedis({
  config = {},
  isSentinel = false,
}: RedisOptions = {}): Promise<RedisServer> {
  const folder = await mkdtemp(join(tmpdir(), "signoff-redis-"));
  const file = join(folder, "redis.conf");
  let port = 0;
  let child: ChildProcess | undefined;
  for (let left = attempts; child === undefined; left--) {
    port = Number(config["port"] ?? (await freePort()));
    await writeFile(file, configuration(folder, port, { config, isSentinel }));
    // Another process may have taken the port since.
    child = await launch(file, isSentinel).catch((error: unknown) => {
      if (left > 1) return undefined;
      throw error;
    });
  }
  return control(child, { folder, port, start: () => launch(file, isSentinel) });
}

function configuration(folder: string, port: number, { config, isSentinel }: RedisOptions): string {
  const saved = isSentinel ? {} : { save: "3600 1" };
  const lines = { bind: "127.0.0.1", dir: folder, ...saved, ...config, port: String(port) };
  return Object.entries(lines)
    .map(([name, value]) => `${name} ${value}\n`)
    .join("");
}

/** Ends with the process that starts it, however that ends, where the machine has a program for that. */
const tied = existsSync("/usr/bin/setpriv") ? ["/usr/bin/setpriv", "--pdeathsig", "KILL"] : [];

async function launch(file: string, isSentinel: boolean): Promise<ChildProcess> {
  const { path, env } = redisProgram();
  const command = [...tied, path, file, ...(isSentinel ? ["--sentinel"] : [])];
  const child = spawn(command[0] ?? path, command.slice(1), {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const problem = await startProblem(child.stdout);
  if (problem !== undefined) throw new Error(`Redis did not start:\n${problem}`);
  child.stdout.resume();
  return child;
}

/** What it printed until its end, where it did not start. */
async function startProblem(output: Readable): Promise<string | undefined> {
  let printed = "";
  for await (const line of createInterface(output)) {
    if (/Ready to accept connections|\+monitor master/.test(line)) return undefined;
    printed += `${line}\n`;
  }
  return printed;
}

interface Kept {
  readonly folder: string;
  readonly port: number;
  start(): Promise<ChildProcess>;
}

function control(first: ChildProcess, { folder, port, start }: Kept): RedisServer {
  let child = first;

  async function end(signal: NodeJS.Signals): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, "exit");
    child.kill(signal);
    await ended;
  }

  return {
    port,
    url: `redis://127.0.0.1:${port}`,
    get pid() {
      return child.pid!;
    },
    pause: () => void child.kill("SIGSTOP"),
    resume: () => void child.kill("SIGCONT"),
    halt: () => end("SIGTERM"),
    async restart() {
      await end("SIGTERM");
      child = await start();
    },
    async stop() {
      await end("SIGKILL");
      await rm(folder, { recursive: true, force: true });
    },
  };
}
