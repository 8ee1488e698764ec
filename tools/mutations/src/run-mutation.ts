import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Row } from "./mutation.ts";
import type { Prepared } from "./prepare.ts";
import { runTests, type TestRun } from "./run-tests.ts";

/**
 * - `killed`: a test failed.
 * - `SURVIVED`: all of them passed.
 * - `BROKEN`: the tests could not be run at all, which proves nothing.
 */
type Verdict = "killed" | "SURVIVED" | "BROKEN";

/** What came of one mutation. */
export interface MutationResult {
  readonly name: string;
  readonly row: Row;
  readonly file: string;
  readonly verdict: Verdict;
  /** The first test that failed. */
  readonly by: string | undefined;
  /** In ms. */
  readonly duration: number;
}

/** Takes one guard out of a copy of the workspace, runs its tests, and puts it back. */
export async function runMutation(workspace: string, prepared: Prepared): Promise<MutationResult> {
  const started = performance.now();
  const { name, row, only } = prepared.mutation;
  const { tests } = prepared;
  const { file, text } = prepared.change;
  const path = join(workspace, file);
  const original = await readFile(path, "utf8");
  await writeFile(path, text);
  try {
    const run = await runTests(workspace, { tests, only, bail: true });
    return {
      name,
      row,
      file,
      verdict: judge(run),
      by: run.failed[0],
      duration: Math.round(performance.now() - started),
    };
  } finally {
    await writeFile(path, original);
  }
}

function judge({ passed, failed, timedOut }: TestRun): Verdict {
  if (failed.length > 0) return "killed";
  return timedOut || passed === 0 ? "BROKEN" : "SURVIVED";
}
