import { run } from "./run.ts";
import { formatSlowest } from "./slowest.ts";
import { formatSums } from "./sums.ts";
import { runVitest } from "./vitest.ts";

const help = `Usage: pnpm test:fleet [filter...] [vitest options]

Runs the long proofs of sessions that processes share, of which pnpm test runs samples: fleets whose
members are killed, stopped and frozen over files and Redis, a death at each step, stores in trouble,
random histories. Each prints its figure, and its seed where it is random.
The last line is the sum: N passed, N failed.
`;

async function runFleet(parameters: readonly string[]): Promise<number> {
  const built = await run("turbo", ["run", "generate", "build", "--output-logs=errors-only"]);
  if (built !== 0) return built;
  const ran = await runVitest(["--mode", "fleet", "--passWithNoTests", ...parameters]);
  for (const name of ran.skipped) process.stdout.write(`left out: ${name}\n`);
  process.stdout.write(formatSlowest(ran.files));
  process.stdout.write(`${formatSums(ran)}\n`);
  return ran.status;
}

const parameters = process.argv.slice(2);
if (parameters.includes("--help")) process.stdout.write(help);
else process.exitCode = await runFleet(parameters);
