import type { ChildProcess } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import type { Random } from "./random.ts";

/** What a process is seen to do, as moments to kill it near by. */
export interface Moments {
  /** An answer came from the server, or the process told of a file. */
  happened(): void;
}

/**
 * Kills the process after some time, or after some moments and up to some milliseconds more; early enough that of so many
 * files most are still to come.
 */
export function planKill(child: ChildProcess, random: Random, files: number): Moments {
  let left = Number.POSITIVE_INFINITY;
  const kill = (): void => void child.kill("SIGKILL");
  if (random.happens(0.4)) {
    const timer = setTimeout(kill, random.spread(100, Math.min(8 * files, 4000)));
    child.once("exit", () => clearTimeout(timer));
  } else {
    left = random.whole(1, Math.ceil(files / 10));
  }
  const delay = random.happens(0.5) ? 0 : random.spread(1, 50);
  return {
    happened() {
      left -= 1;
      if (left === 0) void sleep(delay).then(kill);
    },
  };
}
