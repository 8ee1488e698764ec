import { asyncProperty, check } from "fast-check";
import { plans } from "./commands.ts";
import type { Mistake } from "./decisions.ts";
import { RandomRun, Violation } from "./random-run.ts";

/** What random runs found wrong, and how to have the same ones again. */
export interface Random {
  readonly wrong: string | undefined;
}

/**
 * So many random runs, up to the first that is wrong, which is made as short as can be. SIGNOFF_SEED has the same ones made
 * again.
 */
export async function runRandomly(runs: number, mistake?: Mistake): Promise<Random> {
  const seed = Number(process.env["SIGNOFF_SEED"] ?? Math.trunc(Math.random() * 2 ** 31));
  let steps = 0;
  const property = asyncProperty(plans, async (plan) => {
    const run = new RandomRun(plan, mistake);
    try {
      await run.run();
    } finally {
      steps += run.steps;
    }
  });
  const endOnFailure = mistake !== undefined;
  const result = await check(property, { numRuns: runs, seed, endOnFailure });
  const figure = `${result.numRuns} runs, ${steps} steps`;
  process.stdout.write(
    `Random runs (${mistake ?? "no mistake"}): ${figure}, SIGNOFF_SEED=${seed}\n`,
  );
  if (!result.failed) return { wrong: undefined };
  const { errorInstance: error, counterexample } = result;
  if (!(error instanceof Violation)) throw error;
  if (mistake === undefined) process.stdout.write(`${JSON.stringify(counterexample)}\n`);
  return { wrong: error.message };
}
