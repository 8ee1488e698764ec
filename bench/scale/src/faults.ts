import type { ScaleReport } from "./measure.ts";

/** The most memory that a session may take while it does nothing, in bytes. */
export const mostBytes: number = 8 * 1024;
/** The most that a call with 1,000 in flight may cost, as a multiple of one with 50: what is quadratic costs twenty times as much. */
const mostGrowth: number = 3;

/** In what a run goes beyond what is promised. */
export function findFaults({ sessions, idle, ended, left, few, many }: ScaleReport): string[] {
  return [
    idle.bytes > mostBytes && `An idle session takes more than ${mostBytes} bytes.`,
    idle.timers > 0 && "Idle sessions keep timers.",
    ended.ended < sessions && `Only ${ended.ended} of ${sessions} sessions were ended.`,
    left > 0 && `The provider still takes ${left} tokens.`,
    few.failed + many.failed > 0 && `${few.failed + many.failed} calls failed.`,
    many.cpu > few.cpu * mostGrowth &&
      `A call costs more than ${mostGrowth} times as much with 1,000 in flight as with 50.`,
  ].filter((fault) => fault !== false);
}
