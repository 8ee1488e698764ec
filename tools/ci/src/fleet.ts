import { run } from "./run.ts";
import { formatSlowest } from "./slowest.ts";
import { addSums, formatSums } from "./sums.ts";
import { sessionSuites } from "./session-suites.ts";
import { runVitest, type VitestRun } from "./vitest.ts";

const help = `Usage: pnpm test:fleet [filter...] [vitest options]

Runs the long proofs of sessions that processes share, of which pnpm test runs samples: fleets whose
members are killed, stopped and frozen over files and Redis, a death at each step, stores in trouble,
random histories. Each prints its figure, and its seed where it is random. Then the tests of sessions once
more, each over a store in memory. The last line is the sum: N passed, N failed.
`;

/** What `packages/core/test/support/test-store.ts` looks for. */
const overStore = { SIGNOFF_TEST_STORE: "memory" };

async function runFleet(parameters: readonly string[]): Promise<number> {
  const built = await run("turbo", ["run", "generate", "build", "--output-logs=errors-only"]);
  if (built !== 0) return built;
  const proofs = await runVitest(["--mode", "fleet", "--passWithNoTests", ...parameters]);
  // With a filter only the proofs that it names.
  const suites = parameters.length > 0 ? undefined : await runSuites();
  for (const name of proofs.skipped) process.stdout.write(`left out: ${name}\n`);
  process.stdout.write(formatSlowest([...proofs.files, ...(suites?.files ?? [])]));
  process.stdout.write(`${formatSums(addSums(suites ? [proofs, suites] : [proofs]))}\n`);
  return proofs.status || (suites?.status ?? 0);
}

function runSuites(): Promise<VitestRun> {
  process.stdout.write("\nThe tests of sessions, over a store in memory:\n");
  return runVitest(sessionSuites, overStore);
}

const parameters = process.argv.slice(2);
if (parameters.includes("--help")) process.stdout.write(help);
else process.exitCode = await runFleet(parameters);
