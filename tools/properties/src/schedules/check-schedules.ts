import * as fc from "fast-check";
import { anySchedule } from "./arbitrary.ts";
import { describe } from "./describe.ts";
import { runSchedule } from "./run-schedule.ts";

/** What came of many schedules: nothing, or the smallest one that failed. */
export interface Verdict {
  readonly seed: number;
  /** How many were run. */
  readonly runs: number;
  /** The shrunk schedule as JSON, with the rules that it broke. */
  readonly failure: string | undefined;
}

/** Plays so many schedules, which the seed decides on, one after the other. */
export async function checkSchedules(runs: number, seed: number): Promise<Verdict> {
  const property = fc.asyncProperty(anySchedule, async (schedule) => {
    const problems = await runSchedule(schedule);
    if (problems.length > 0) throw new Error(problems.join("; "));
  });
  const details = await fc.check(property, { numRuns: runs, seed });
  const { failed, counterexample, errorInstance, numRuns } = details;
  return {
    seed,
    runs: numRuns,
    failure: failed
      ? `${describe(errorInstance)}\n` + JSON.stringify(counterexample?.[0], undefined, 2)
      : undefined,
  };
}
