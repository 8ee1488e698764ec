import type { Change } from "../store/changes.ts";

/** A point in the life of a worker at which it can be struck. */
export type Moment =
  | `${"before" | "after"} ${Change}`
  | `${"before" | "after"} receipt`
  | `${"before" | "after"} beat`
  | `${"before" | "after"} read`
  | "request"
  | "answer"
  | `request ${string}`
  | `answer ${string}`;

/** The order to strike the worker itself. */
export interface Strike {
  readonly moment: Moment;
  readonly signal: "SIGKILL" | "SIGSTOP";
  /** How many such moments pass before: 0 by default. */
  readonly skip?: number;
}

/** Where a worker tells its moments, and is struck by its own hand. */
export interface Moments {
  order(strike: Strike): void;
  reach(...names: readonly Moment[]): void;
  /** Every moment so far, in order. */
  readonly passed: readonly Moment[];
}

/** Makes a list of moments; `onReached` is called with those of each point before a strike falls. */
export function createMoments(onReached: (names: readonly Moment[]) => void): Moments {
  let ordered: (Strike & { left: number }) | undefined;
  const passed: Moment[] = [];
  return {
    passed,
    order: (strike) => {
      ordered = { ...strike, left: strike.skip ?? 0 };
    },
    reach(...names) {
      passed.push(...names);
      onReached(names);
      if (!ordered || !names.includes(ordered.moment)) return;
      ordered.left -= 1;
      if (ordered.left >= 0) return;
      const { signal } = ordered;
      ordered = undefined;
      process.kill(process.pid, signal);
      // The signal may take a moment to come; not a step is done meanwhile.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    },
  };
}
