import { mkdir, open, readdir, rm, stat } from "node:fs/promises";
import { uptime } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { bare } from "../../values/bare.ts";
import { hasCode } from "./system-errors.ts";
import { type Holder, printHolder, readHolder, self } from "./holder.ts";

/** An exclusive hold of a folder. */
export interface Lock {
  release(): Promise<void>;
}

const attempts = 6;
const longestWait = 150;
const heartbeat = 15_000;
const heartbeatsMissed = 8;
const clockTolerance = 2000;

/**
 * Takes a folder for this process, from dead ones too; `undefined` where a living one has it.
 *
 * Each contender puts down a file of its own and then looks for others: of two that come together each sees the other, and
 * steps back for a moment. Since no name is used twice, a dead one's file can be taken away at any time.
 */
export async function lockFolder(folder: string): Promise<Lock | undefined> {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const { randomBytes } = process.getBuiltinModule("node:crypto");
    const name = `lock-${printHolder(self())}-${randomBytes(6).toString("hex")}`;
    const path = join(folder, name);
    if (await putDown(folder, path)) {
      if (!(await hasRival(folder, name))) return hold(path);
      await rm(path, bare({ force: true }));
    }
    await sleep(Math.random() * longestWait);
  }
  return undefined;
}

/** Makes the folder too; `false` where its last holder took it away at this moment. */
async function putDown(folder: string, path: string): Promise<boolean> {
  await mkdir(folder, bare({ recursive: true }));
  try {
    await (await open(path, "wx")).close();
    return true;
  } catch (error) {
    if (hasCode(error, "ENOENT")) return false;
    throw error;
  }
}

function hold(path: string): Lock {
  // Tells processes of other machines and containers that this one is alive.
  const timer = setInterval(() => void beat(path).catch(() => undefined), heartbeat);
  timer.unref();
  return {
    async release() {
      clearInterval(timer);
      await rm(path, bare({ force: true }));
    },
  };
}

/** A write, since that takes the time of the file server: setting a time would set this machine's. */
async function beat(path: string): Promise<void> {
  const handle = await open(path, "r+");
  try {
    await handle.write(".", 0);
  } finally {
    await handle.close();
  }
}

/** Whether a living process has put down its file; those of dead ones are taken away. */
async function hasRival(folder: string, own: string): Promise<boolean> {
  const { mtimeMs: now } = await stat(join(folder, own));
  for (const name of await readdir(folder)) {
    const holder = name === own ? undefined : readHolder(name);
    if (!holder) continue;
    const path = join(folder, name);
    if (await isAlive(holder, path, now)) return true;
    await rm(path, bare({ force: true }));
  }
  return false;
}

/** A number tells of a process only where it was given; elsewhere the heartbeat decides. */
async function isAlive(holder: Holder, path: string, now: number): Promise<boolean> {
  const { place, pid, started } = self();
  if (holder.place !== place) return hasHeartbeat(path, now);
  // The process that follows a dead one may have its number.
  if (holder.pid === pid) return Math.abs(holder.started - started) <= clockTolerance;
  // Since the machine was started anew, the number may have gone to any process.
  if (holder.started < Date.now() - uptime() * 1000) return hasHeartbeat(path, now);
  try {
    process.kill(holder.pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, "EPERM");
  }
}

/** Compared with a file just written, since the clock of a file server may differ. */
async function hasHeartbeat(path: string, now: number): Promise<boolean> {
  try {
    return now - (await stat(path)).mtimeMs < heartbeat * heartbeatsMissed;
  } catch {
    return false;
  }
}
