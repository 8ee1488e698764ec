import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { text } from "node:stream/consumers";
import { startEmulator } from "@signoff/emulator";
import { startCuttingProxy } from "./cutting-proxy.ts";
import { createJudge } from "./judge.ts";
import { type Moments, planKill } from "./killing.ts";
import { planFiles } from "./planted-files.ts";
import { createRandom } from "./random.ts";

/** What a round is made of. */
export interface RoundOptions {
  readonly seed: number;
  readonly files: number;
  /** Bytes of the largest file. */
  readonly largest: number;
  readonly kills: number;
}

/** How a round went. */
export interface RoundVerdict {
  /** What is wrong, in words; none when all is well. */
  readonly problems: readonly string[];
  readonly bytes: number;
  readonly kills: number;
  readonly cuts: number;
  /** How often the receiver ended by itself with an error, to be started again. */
  readonly failures: number;
  /** How many files it told of, by their source. */
  readonly sources: Readonly<Record<string, number>>;
}

const receiver = fileURLToPath(new URL("receiver.ts", import.meta.url));
const mostStarts = 300;

/** Starts a receiver again and again, kills it and cuts its transfers, until it says that nothing is left. */
export async function runRound(options: RoundOptions): Promise<RoundVerdict> {
  const { seed, files: count, largest } = options;
  const random = createRandom(seed);
  const files = planFiles(random, count, largest);
  const directory = await mkdtemp(join(tmpdir(), "signoff-transfers-"));
  const emulator = await startEmulator({ strict: true, providers: ["directlink"] });
  const [{ username, password }] = emulator.directlink.accounts;
  for (const file of files) emulator.directlink.controls.addFile(username, file);

  const judge = createJudge(directory, files);
  let moments: Moments | undefined;
  const proxy = await startCuttingProxy(emulator.directlink.url, random, (passage) => {
    judge.watch(passage);
    moments?.happened();
  });

  const sources: Record<string, number> = {};
  let kills = 0;
  let failures = 0;

  /** Whether it ended with nothing left to receive. */
  async function runReceiver(): Promise<boolean> {
    const child = spawn(process.execPath, [receiver, proxy.url, username, password, directory], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    const ended = once(child, "exit") as Promise<[number | null, string | null]>;
    const complaint = text(child.stderr);
    moments = kills < options.kills ? planKill(child, random, count) : undefined;
    createInterface(child.stdout).on("line", (line) => {
      const { source } = JSON.parse(line) as { source: string };
      sources[source] = (sources[source] ?? 0) + 1;
      moments?.happened();
    });
    const [code, signal] = await ended;
    if (signal !== null) kills += 1;
    else if (code !== 0) failures += 1;
    lastComplaint = await complaint;
    return code === 0;
  }

  let lastComplaint = "";
  let starts = 0;
  let done = false;
  try {
    while (!done && starts < mostStarts) {
      starts += 1;
      done = await runReceiver();
    }
    const problems = done ? await judge.conclude() : [`no end in sight: ${lastComplaint}`];
    const moved = emulator.directlink.requests.filter(
      ({ operationId, status }) => operationId === "downloadFile" && status === 200,
    ).length;
    if (moved !== count) problems.push(`${moved} requests took a file, in place of ${count}`);
    const bytes = files.reduce((sum, { size }) => sum + size, 0);
    return { problems, bytes, kills, cuts: proxy.cuts, failures, sources };
  } finally {
    await proxy.close();
    await emulator.close();
    await rm(directory, { recursive: true, force: true });
  }
}
