import { spawn } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";

/** What came of a run of tests. */
export interface TestRun {
  readonly passed: number;
  /** The full names of the tests that failed. */
  readonly failed: readonly string[];
  /** Files that could not even be loaded. */
  readonly broken: readonly string[];
  /** Whether the run was stopped, since it took too long. */
  readonly timedOut: boolean;
}

/** Which tests to run, and for how long. */
export interface TestSelection {
  readonly tests: readonly string[];
  readonly only?: string | undefined;
  /** Stops at the first failure. */
  readonly bail: boolean;
}

/** In ms. A guard that is gone may leave a test waiting for ever. */
const testTimeout = 15_000;
const runTimeout = 120_000;

interface Report {
  readonly numPassedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/** Runs tests with vitest in a copy of the workspace. */
export async function runTests(
  workspace: string,
  { tests, only, bail }: TestSelection,
): Promise<TestRun> {
  const report = join(workspace, "report.json");
  await rm(report, { force: true });
  const timedOut = await runVitest(workspace, [
    "run",
    ...tests,
    ...(only === undefined ? [] : [`--testNamePattern=${only}`]),
    ...(bail ? ["--bail=1"] : []),
    `--testTimeout=${testTimeout}`,
    "--maxWorkers=1",
    "--reporter=json",
    `--outputFile=${report}`,
  ]);
  if (timedOut) return { passed: 0, failed: [], broken: [], timedOut };
  return { ...readReport(await readFile(report, "utf8")), timedOut };
}

/** Whether it took too long. */
async function runVitest(workspace: string, parameters: readonly string[]): Promise<boolean> {
  const vitest = join(workspace, "node_modules/vitest/vitest.mjs");
  const child = spawn(process.execPath, [vitest, ...parameters], {
    cwd: workspace,
    stdio: "ignore",
    timeout: runTimeout,
    killSignal: "SIGKILL",
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (_, signal) => resolve(signal === "SIGKILL"));
  });
}

function readReport(text: string): Omit<TestRun, "timedOut"> {
  const { numPassedTests, testResults } = JSON.parse(text) as Report;
  const all = testResults.flatMap(({ assertionResults }) => assertionResults);
  return {
    passed: numPassedTests,
    failed: all.filter(({ status }) => status === "failed").map(({ fullName }) => fullName),
    broken: testResults
      .filter(
        ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
      )
      .map(({ name }) => name),
  };
}
