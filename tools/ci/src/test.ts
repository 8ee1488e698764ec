import { run } from "./run.ts";
import { addSums, formatSums } from "./sums.ts";
import { runVitest } from "./vitest.ts";

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

async function runTests(parameters: readonly string[]): Promise<number> {
  const built = await run("turbo", ["run", "generate", "build", "--output-logs=errors-only"]);
  if (built !== 0) return built;
  const first = await runVitest(parameters);
  process.stdout.write("\nThe clients once more, over fetch:\n");
  const projects = clientProjects.map((name) => `--project=${name}`);
  const second = await runVitest([...projects, "--passWithNoTests", ...parameters], {
    NODE_OPTIONS: `${process.env["NODE_OPTIONS"] ?? ""} --conditions=over-fetch`,
  });
  process.stdout.write(`${formatSums(addSums([first, second]))}\n`);
  return first.status || second.status;
}

const parameters = process.argv.slice(2);
if (parameters.includes("--help")) process.stdout.write(help);
else process.exitCode = await runTests(parameters);
