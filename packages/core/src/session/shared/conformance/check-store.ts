import { isErrorLike } from "../../../values/kinds.ts";
import type { SessionStore } from "../store.ts";
import type { StoreCheck } from "./check.ts";
import { listChecks } from "./list-checks.ts";
import { raceChecks } from "./race-checks.ts";
import { deleteChecks, swapChecks } from "./swap-checks.ts";
import { textChecks } from "./text-checks.ts";
import { timeChecks } from "./time-checks.ts";

/** What a store has to do, one by one: for a test runner. {@link checkStore} runs all. */
export const storeChecks: readonly StoreCheck[] = [
  ...swapChecks,
  ...deleteChecks,
  ...raceChecks,
  ...textChecks,
  ...listChecks,
  ...timeChecks,
];

/**
 * Tries whether a store keeps the contract of {@link SessionStore}: a few seconds, some hundred calls, under random keys which
 * are removed again. What only a crash or several processes show, such as whether an answered write is durable, it cannot see.
 *
 * @throws {Error} with a line for each check that failed: what the store did, and what it has to do.
 */
export async function checkStore(store: SessionStore): Promise<void> {
  const problems: string[] = [];
  for (const { name, run } of storeChecks) {
    try {
      await run(store);
    } catch (error) {
      problems.push(`- ${name}: ${isErrorLike(error) ? error.message : String(error)}`);
    }
  }
  if (problems.length === 0) return;
  const title = `The store fails ${problems.length} of ${storeChecks.length} checks:`;
  throw new Error([title, ...problems].join("\n"));
}
