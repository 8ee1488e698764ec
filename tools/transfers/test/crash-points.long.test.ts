import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { startEmulator } from "@signoff/emulator";
import { expect, onTestFinished, test } from "vitest";
import { createJudge } from "../src/judge.ts";

const receiver = fileURLToPath(new URL("../src/receiver.ts", import.meta.url));
const dieAtModule = new URL("die-at.ts", import.meta.url).href;

const file = { name: "a.bin", size: 100_000, seed: "a", modified: 1_770_127_200_000 };

interface Run {
  readonly complaint: string;
  readonly code: number | null;
}

/** Receives a file, with a process that dies at the step and one that follows it. */
async function receiveWithDeath(dieAt: number | undefined): Promise<readonly Run[]> {
  const directory = await mkdtemp(join(tmpdir(), "signoff-crash-"));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  await using emulator = await startEmulator({ strict: true, providers: ["directlink"] });
  const { directlink } = emulator;
  const [{ username, password }] = directlink.accounts;
  directlink.controls.addFile(username, file);

  async function run(env: NodeJS.ProcessEnv): Promise<Run> {
    const values = ["--import", dieAtModule, receiver, directlink.url, username, password];
    const child = spawn(process.execPath, [...values, directory], {
      env: { ...process.env, ...env },
      stdio: ["ignore", "ignore", "pipe"],
    });
    const complaint = text(child.stderr);
    const [code] = (await once(child, "exit")) as [number | null];
    return { code, complaint: await complaint };
  }

  const first = await run(dieAt === undefined ? {} : { DIE_AT: String(dieAt) });
  const second = await run({});
  expect(await createJudge(directory, [file]).conclude(), `step ${dieAt}`).toEqual([]);
  const moved = directlink.requests.filter(({ operationId }) => operationId === "downloadFile");
  expect(moved, `step ${dieAt}`).toHaveLength(1);
  return [first, second];
}

test("a process may die before any of its steps on the disk", async () => {
  const [whole] = await receiveWithDeath(undefined);
  const steps = Number(/steps (\d+)/.exec(whole?.complaint ?? "")?.[1]);
  expect(whole?.code).toBe(0);
  expect(steps).toBeGreaterThan(12);
  for (let step = 1; step <= steps; step += 1) {
    const [died, followed] = await receiveWithDeath(step);
    expect(died?.code, `step ${step}`).not.toBe(0);
    expect(followed, `step ${step}`).toMatchObject({ code: 0 });
  }
}, 300_000);
