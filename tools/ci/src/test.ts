import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../", import.meta.url));

const help = `Usage: pnpm test [filter...] [vitest options]

Builds the packages (cached), then runs every test, and those of the clients a second time over fetch
in place of the Node transport; with a filter only the test files whose path contains it. The last line
is the sum: N passed, N failed.
`;

/** The projects whose tests send requests of a client. */
const clientProjects = [
  "@signoff/core",
  "@signoff/directlink",
  "@signoff/edin-docflow",
  "@signoff/symphony",
  "signoff",
  "@signoff/faults",
  "@signoff/properties",
  "@signoff/example-tour",
  "@signoff/example-symphony-bot",
];

/** Runs a command of the workspace in front of the caller's eyes and gives its exit status. */
async function run(
  command: string,
  parameters: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<number> {
  const child = spawn(command, parameters, {
    cwd: root,
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", ...environment },
    stdio: ["ignore", "inherit", "inherit"],
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (status) => resolve(status ?? 1));
  });
}

/** What came of test runs. */
interface Sums {
  readonly status: number;
  readonly passed: number;
  readonly failed: number;
}

/** The sums of a vitest report; a file or run that could not even start counts as one failure. */
async function readSums(report: string): Promise<Omit<Sums, "status">> {
  const written = await readFile(report, "utf8").catch(() => undefined);
  if (written === undefined) return { passed: 0, failed: 1 };
  const sums = JSON.parse(written) as {
    numPassedTests: number;
    numFailedTests: number;
    testResults: readonly { status: string; assertionResults: readonly unknown[] }[];
  };
  const broken = sums.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  );
  return { passed: sums.numPassedTests, failed: sums.numFailedTests + broken.length };
}

async function runVitest(
  parameters: readonly string[],
  environment?: NodeJS.ProcessEnv,
): Promise<Sums> {
  const folder = await mkdtemp(join(tmpdir(), "signoff-test-"));
  try {
    const report = join(folder, "report.json");
    const status = await run(
      "vitest",
      [
        "run",
        "--reporter=default",
        "--reporter=json",
        `--outputFile.json=${report}`,
        ...parameters,
      ],
      environment,
    );
    return { status, ...(await readSums(report)) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function runTests(parameters: readonly string[]): Promise<number> {
  const built = await run("turbo", ["run", "generate", "build", "--output-logs=errors-only"]);
  if (built !== 0) return built;
  const first = await runVitest(parameters);
  process.stdout.write("\nThe clients once more, over fetch:\n");
  const projects = clientProjects.map((name) => `--project=${name}`);
  const second = await runVitest([...projects, "--passWithNoTests", ...parameters], {
    NODE_OPTIONS: `${process.env["NODE_OPTIONS"] ?? ""} --conditions=over-fetch`,
  });
  const passed = first.passed + second.passed;
  process.stdout.write(`${passed} passed, ${first.failed + second.failed} failed\n`);
  return first.status || second.status;
}

const parameters = process.argv.slice(2);
if (parameters.includes("--help")) process.stdout.write(help);
else process.exitCode = await runTests(parameters);
