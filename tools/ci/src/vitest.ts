import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { formatFailures } from "./failures.ts";
import { run } from "./run.ts";
import type { Sums } from "./sums.ts";

/** What came of a run of vitest. */
export interface VitestRun extends Sums {
  readonly status: number;
  /** The full names of the tests that were left out. */
  readonly skipped: readonly string[];
  /** The files and full names of the tests that failed. */
  readonly failures: readonly string[];
  readonly files: readonly TimedFile[];
}

/** How long the tests of a file took. */
export interface TimedFile {
  /** From the root of the workspace. */
  readonly path: string;
  /** In ms. */
  readonly duration: number;
}

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    /** In ms since 1970. */
    readonly startTime: number;
    readonly endTime: number;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/** Runs vitest and names what failed; a file or run that could not even start counts as one failure. */
export async function runVitest(
  parameters: readonly string[],
  environment?: NodeJS.ProcessEnv,
): Promise<VitestRun> {
  const folder = await mkdtemp(join(tmpdir(), "signoff-test-"));
  try {
    const report = join(folder, "report.json");
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
    const status = await run("vitest", ["run", ...reporters, ...parameters], environment);
    const written = await readFile(report, "utf8").catch(() => undefined);
    const result = written === undefined ? nothingRan : readReport(written);
    process.stdout.write(formatFailures(result.failures));
    return { status, ...result };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const nothingRan = {
  passed: 0,
  failed: 1,
  skipped: [],
  failures: ["the run, which gave no report"],
  files: [],
};

function readReport(written: string): Omit<VitestRun, "status"> {
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(written) as Report;
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  );
  const skipped = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === "skipped" || status === "pending")
    .map(({ fullName }) => fullName);
  const files = testResults.map(({ name, startTime, endTime }) => ({
    path: relative(process.cwd(), name),
    duration: endTime - startTime,
  }));
  return {
    passed: numPassedTests,
    failed: numFailedTests + broken.length,
    skipped,
    failures: testResults.flatMap(failuresOf),
    files,
  };
}

function failuresOf({
  name,
  status,
  assertionResults,
}: Report["testResults"][number]): readonly string[] {
  const file = relative(process.cwd(), name);
  if (assertionResults.length === 0) return status === "failed" ? [file] : [];
  return assertionResults
    .filter((test) => test.status === "failed")
    .map(({ fullName }) => `${file} > ${fullName}`);
}
