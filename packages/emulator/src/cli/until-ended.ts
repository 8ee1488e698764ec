import { fstatSync, readFileSync } from "node:fs";
import { clearInterval, setInterval } from "node:timers";

/** How often it is looked whether those who started the command are still there, in milliseconds. */
const watchInterval = 500;

const endingSignals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Tells when the command is to end. */
export interface Ending {
  /** Has `stop` called once, and at once if somebody who started the command has gone meanwhile. */
  whenAsked(stop: () => void): void;
  /** Looks no longer. */
  forget(): void;
}

/**
 * Watches for a signal, for the end of a pipe at the standard input that was open until the servers listened, and for the
 * end of npx, or of the shell that it runs the command in.
 */
export function watchForEnd(): Ending {
  const watched = startedByNpx() ? ancestors() : [];
  const pipe = openPipe();
  let timer: NodeJS.Timeout | undefined;
  let ended = doNothing;
  const forget = (): void => {
    clearInterval(timer);
    for (const signal of endingSignals) process.off(signal, ended);
    pipe?.off("end", ended).destroy();
  };
  return {
    whenAsked(stop) {
      ended = () => {
        forget();
        stop();
      };
      const look = (): void => {
        if (watched.some(isGone)) ended();
      };
      for (const signal of endingSignals) process.once(signal, ended);
      // Many a program gives an empty one, which asks for nothing.
      if (pipe && !pipe.readableEnded) pipe.once("end", ended);
      timer = setInterval(look, watchInterval).unref();
      look();
    },
    forget,
  };
}

function doNothing(): void {}

/** npx, and what other package managers have in its place, end without a word to what they run when they are killed. */
function startedByNpx(): boolean {
  return process.env["npm_command"] === "exec" || process.env["npm_lifecycle_event"] === "npx";
}

/** The parent, and when that is a shell, which npx runs commands in, its parent too where the system tells. */
function ancestors(): number[] {
  const parent = process.ppid;
  try {
    const status = readFileSync(`/proc/${parent}/status`, "utf8");
    const name = /^Name:\s*(.*)$/m.exec(status)?.[1] ?? "";
    const grandparent = Number(/^PPid:\s*(\d+)$/m.exec(status)?.[1] ?? 0);
    return /^(?:ba|da|a|z)?sh$/.test(name) && grandparent > 1 ? [parent, grandparent] : [parent];
  } catch {
    return [parent];
  }
}

function isGone(pid: number, index: number): boolean {
  if (index === 0) return process.ppid !== pid;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}

/** The standard input, read from now on, when it is a pipe. */
function openPipe(): NodeJS.ReadStream | undefined {
  try {
    const stdin = fstatSync(0);
    return stdin.isFIFO() || stdin.isSocket() ? process.stdin.resume() : undefined;
  } catch {
    return undefined;
  }
}
