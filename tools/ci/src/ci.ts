import { runAndRead } from "./run.ts";
import { runs } from "./runs.ts";
import { addSums, formatSums, sumsOf, type Sums } from "./sums.ts";

/** Runs all that CI runs, also where one fails, and ends with the sums of all. */
const all: Sums[] = [];
for (const script of runs) {
  process.stdout.write(`\n> pnpm run ${script}\n`);
  const { status, output } = await runAndRead("pnpm", ["run", script]);
  if (status !== 0) process.stdout.write(`pnpm run ${script} ended with status ${status}.\n`);
  all.push(sumsOf(status, output));
}
const sums = addSums(all);
process.stdout.write(`${formatSums(sums)}\n`);
process.exitCode = sums.failed === 0 ? 0 : 1;
