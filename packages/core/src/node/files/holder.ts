import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";

/** Who holds a lock: it stands in the name of the lock's file, which thus is never seen half written. */
export interface Holder {
  /** Where the number of a process means that process: a digest of the machine, its boot, and the PID namespace. */
  readonly place: string;
  readonly pid: number;
  /** When the process began, in ms since 1970. */
  readonly started: number;
}

/** Not imported: an import of it loads all of the web's crypto, too. */
function crypto(): typeof import("node:crypto") {
  return process.getBuiltinModule("node:crypto");
}

/** Looked up once: the clock may be set, and the machine named anew, while the process lives. */
let own: Holder | undefined;

/** This process. */
export function self(): Holder {
  own ??= {
    place: crypto().createHash("sha256").update(findPlace()).digest("hex").slice(0, 12),
    pid: process.pid,
    started: Math.round(Date.now() - process.uptime() * 1000),
  };
  return own;
}

/** Containers of one machine often have one host name, and each counts its processes from 1. */
function findPlace(): string {
  if (process.platform !== "linux") return hostname();
  try {
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8");
    return [hostname(), boot, readlinkSync("/proc/self/ns/pid")].join();
  } catch {
    // Without /proc it cannot be told whose number is whose: a place of its own.
    return crypto().randomBytes(16).toString("hex");
  }
}

export function printHolder({ place, pid, started }: Holder): string {
  return `${place}-${pid}-${started}`;
}

/** The holder that the name of a lock's file tells of. */
export function readHolder(name: string): Holder | undefined {
  const [, place, pid, started] = /^lock-([0-9a-f]+)-(\d+)-(\d+)-[0-9a-f]+$/.exec(name) ?? [];
  return place === undefined ? undefined : { place, pid: Number(pid), started: Number(started) };
}
