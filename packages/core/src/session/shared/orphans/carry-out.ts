import { AccountEnding } from "../ending/account-ending.ts";
import { endLost } from "./end-lost.ts";
import { inPool } from "./in-pool.ts";
import type { LeftOver } from "./left-over.ts";
import { leftByError } from "./left-overs.ts";
import type { Sweep } from "./sweep.ts";
import { type Visited, whatIsLeft } from "./visit.ts";

/**
 * Carries out the ending of an account that its record says is under way. Where somebody who lives is at it, it is looked at
 * once more at the end of the sweep.
 */
export async function carryOut(sweep: Sweep, visited: Visited): Promise<readonly LeftOver[]> {
  return run(sweep, visited, 0);
}

/** Waits for whoever was at it, as long as it takes to see that nobody is. */
export async function finishOthers(sweep: Sweep): Promise<void> {
  const { unfinished, settings } = sweep;
  await inPool(unfinished.splice(0), settings.concurrency, async (visited) => {
    sweep.correct(visited.about.key, await run(sweep, visited, settings.limits.gone));
  });
}

async function run(
  sweep: Sweep,
  visited: Visited,
  othersWithin: number,
): Promise<readonly LeftOver[]> {
  const { ender, about } = visited;
  const details = { membersWithin: sweep.settings.limits.beat, othersWithin };
  const report = await new AccountEnding(ender, details).run();
  if (report.error) return [leftByError(about, report.error)];
  await endLost(sweep, visited);
  return leftBy(sweep, visited);
}

/** What is left by now. What others are at is looked at once more at the end of the sweep. */
export async function leftBy(sweep: Sweep, visited: Visited): Promise<readonly LeftOver[]> {
  const left = await whatIsLeft(visited);
  if (left.some(({ reason }) => reason === "ending")) sweep.unfinished.push(visited);
  return left;
}
