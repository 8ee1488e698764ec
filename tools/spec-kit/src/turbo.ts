import { spawn } from "node:child_process";
import { mkdir, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Repository } from "./repository.ts";

/** How one task of a turbo run went. */
interface TaskRun {
  /** Such as `@signoff/directlink#generate`. */
  readonly task: string;
  /** Whether its outputs came out of the cache. */
  readonly cached: boolean;
  /** How long it ran, or how long the cache took, in ms. */
  readonly duration: number;
}

/** How a turbo run went. */
export interface TurboRun {
  readonly exitCode: number;
  /** What the failed tasks and turbo itself said. */
  readonly said: string;
  readonly tasks: readonly TaskRun[];
}

interface RunSummary {
  readonly tasks: readonly {
    readonly taskId: string;
    readonly cache: { readonly status: string };
    readonly execution?: { readonly startTime: number; readonly endTime: number };
  }[];
}

/** Runs a task in all packages that have it, and shows nothing. */
export async function runTurbo(repository: Repository, task: string): Promise<TurboRun> {
  const summaries = join(repository.root, ".turbo", "runs");
  await mkdir(summaries, { recursive: true });
  const before = await readdir(summaries);
  const { exitCode, said } = await spawnTurbo(repository, [
    "run",
    task,
    "--summarize",
    "--output-logs=errors-only",
    "--log-prefix=none",
    "--continue=dependencies-successful",
  ]);
  const written = (await readdir(summaries)).filter((name) => !before.includes(name));
  const tasks: TaskRun[] = [];
  for (const name of written) {
    const file = join(summaries, name);
    const summary = JSON.parse(await readFile(file, "utf8")) as RunSummary;
    await rm(file);
    tasks.push(...summary.tasks.map(toTaskRun));
  }
  return { exitCode, said, tasks };
}

function toTaskRun({ taskId, cache, execution }: RunSummary["tasks"][number]): TaskRun {
  const duration = execution ? execution.endTime - execution.startTime : 0;
  return { task: taskId, cached: cache.status === "HIT", duration };
}

function spawnTurbo(
  repository: Repository,
  args: readonly string[],
): Promise<{ exitCode: number; said: string }> {
  const script = join(repository.root, "node_modules", "turbo", "bin", "turbo");
  const child = spawn(process.execPath, [script, ...args], {
    cwd: repository.root,
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", TURBO_NO_UPDATE_NOTIFIER: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const chunks: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      resolve({ exitCode: code ?? 1, said: Buffer.concat(chunks).toString() });
    });
  });
}
