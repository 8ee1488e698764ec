import { createHash, randomBytes } from "node:crypto";
import { mkdir, open, readdir, rm, stat, utimes } from "node:fs/promises";
import { hostname, uptime } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { bare } from "@signoff/core/provider";
import { hasCode } from "./errors.ts";

/** An exclusive hold of a folder. */
export interface Lock {
  release(): Promise<void>;
}

const attempts = 6;
const longestWait = 150;
const heartbeat = 15_000;
const heartbeatsMissed = 8;
const clockTolerance = 2000;

/** Who holds a lock: it stands in the name of the lock's file, which thus is never seen half written. */
interface Holder {
  readonly host: string;
  readonly pid: number;
  /** When the process began, in ms since 1970. */
  readonly started: number;
}

/**
 * Takes a folder for this process, from dead ones too; `undefined` where a living one has it.
 *
 * Each contender puts down a file of its own and then looks for others: of two that come together each sees the other, and
 * steps back for a moment. Since no name is used twice, a dead one's file can be taken away at any time.
 */
export async function lockFolder(folder: string): Promise<Lock | undefined> {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
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
  // Tells processes of other machines that this one is alive.
  const timer = setInterval(() => {
    const now = new Date();
    utimes(path, now, now).catch(() => undefined);
  }, heartbeat);
  timer.unref();
  return {
    async release() {
      clearInterval(timer);
      await rm(path, bare({ force: true }));
    },
  };
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

async function isAlive(holder: Holder, path: string, now: number): Promise<boolean> {
  const { host, pid } = self();
  if (holder.host !== host) return hasHeartbeat(path, now);
  // In a container the process that follows a dead one often has its number.
  if (holder.pid === pid) return Math.abs(holder.started - ownStart) <= clockTolerance;
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

/** Looked up once: the clock may be set while the process lives. */
const ownStart = Math.round(Date.now() - process.uptime() * 1000);

function self(): Holder {
  const host = createHash("sha256").update(hostname()).digest("hex").slice(0, 12);
  return { host, pid: process.pid, started: ownStart };
}

function printHolder({ host, pid, started }: Holder): string {
  return `${host}-${pid}-${started}`;
}

function readHolder(name: string): Holder | undefined {
  const [, host, pid, started] = /^lock-([0-9a-f]+)-(\d+)-(\d+)-[0-9a-f]+$/.exec(name) ?? [];
  return host === undefined ? undefined : { host, pid: Number(pid), started: Number(started) };
}
