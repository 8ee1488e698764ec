import type { Row } from "../mutation.ts";
import type { Prepared } from "../prepare.ts";
import type { Baselines } from "./baselines.ts";
import { planStages } from "./stages.ts";
import type { Workspace } from "./workspace.ts";

/**
 * - `killed`: a test failed.
 * - `SURVIVED`: all of them passed.
 * - `BROKEN`: the tests could not be run, or fail without the mutation too, which proves nothing.
 */
type Verdict = "killed" | "SURVIVED" | "BROKEN";

/** What came of one mutation. */
export interface MutationResult {
  readonly name: string;
  readonly row: Row;
  readonly file: string;
  readonly verdict: Verdict;
  /** The first test that failed, or why nothing was proved. */
  readonly by: string | undefined;
  /** In ms. */
  readonly duration: number;
}

/** Takes one guard out of a copy of the workspace, runs its tests, and puts it back. */
export async function runMutation(
  workspace: Workspace,
  baselines: Baselines,
  { mutation, change, tests }: Prepared,
): Promise<MutationResult> {
  const { name, row, first } = mutation;
  const { stages, timeout, red } = await planStages(workspace, baselines, tests, first);
  const started = performance.now();
  const judge = async (): Promise<Pick<MutationResult, "verdict" | "by">> => {
    if (red !== undefined) return { verdict: "BROKEN", by: `${red}, without the mutation, too` };
    for (const stage of stages) {
      const { failed, passed, problem } = await workspace.run({ ...stage, bail: true, timeout });
      if (failed.length > 0) return { verdict: "killed", by: failed[0] };
      if (problem !== undefined || passed.length === 0) return { verdict: "BROKEN", by: problem };
    }
    return { verdict: "SURVIVED", by: undefined };
  };
  const judged = await workspace.withText(change.file, change.text, judge);
  const duration = Math.round(performance.now() - started);
  return { name, row, file: change.file, ...judged, duration };
}

/** What came of a mutation, on one line. */
export function describeResult({ verdict, row, name, by, duration }: MutationResult): string {
  const what = `${verdict.padEnd(8)}  ${row}: ${name} (${(duration / 1000).toFixed(1)} s)`;
  return by === undefined ? what : `${what}, by "${by.replaceAll(/\s+/g, " ")}"`;
}
