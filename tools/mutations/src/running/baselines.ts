import type { Workspace } from "./workspace.ts";
import type { TestRequest, TestRun } from "./test-run.ts";

/** Some tests of one file. */
export type Selection = Pick<TestRequest, "file" | "names" | "pattern">;

/** How long a test may take without a mutation, in ms. */
const patience = 120_000;

/** What came of tests without any mutation, each of them run once. */
export interface Baselines {
  get(workspace: Workspace, selection: Selection): Promise<TestRun>;
}

export function createBaselines(): Baselines {
  const known = new Map<string, Promise<TestRun>>();
  return {
    get(workspace, selection) {
      const key = JSON.stringify(selection);
      const run = known.get(key) ?? workspace.run({ ...selection, bail: false, timeout: patience });
      known.set(key, run);
      return run;
    },
  };
}

/** What is wrong with a run: a test that failed, or why there is none that passed. */
export function redIn({ passed, failed, problem }: TestRun): string | undefined {
  return failed[0] ?? problem ?? (passed.length === 0 ? "no tests" : undefined);
}
