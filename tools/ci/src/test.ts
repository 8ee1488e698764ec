import { ofClients, overFetch } from "./over-fetch.ts";
import { run } from "./run.ts";
import { formatSlowest } from "./slowest.ts";
import { addSums, formatSums } from "./sums.ts";
import { runVitest } from "./vitest.ts";

const help = `Usage: pnpm test [filter...] [vitest options]

Builds the packages (cached), then runs every test, and those of the clients that differ by transport
a second time over fetch in place of the Node transport (tools/ci/src/over-fetch.ts says which do not,
and why); with a filter only the test files whose path contains it. What takes longer is in
pnpm test:long. The last line is the sum: N passed, N failed.
`;

async function runTests(parameters: readonly string[]): Promise<number> {
  const built = await run("turbo", ["run", "generate", "build", "--output-logs=errors-only"]);
  if (built !== 0) return built;
  const first = await runVitest(parameters);
  process.stdout.write("\nThe clients once more, over fetch:\n");
  const second = await runVitest(
    [...ofClients, "--mode", "over-fetch", "--passWithNoTests", ...parameters],
    overFetch(),
  );
  process.stdout.write(formatSlowest([...first.files, ...second.files]));
  process.stdout.write(`${formatSums(addSums([first, second]))}\n`);
  return first.status || second.status;
}

const parameters = process.argv.slice(2);
if (parameters.includes("--help")) process.stdout.write(help);
else process.exitCode = await runTests(parameters);
