import { formatFailures, parseFailures } from "./failures.ts";
import { runAndRead } from "./run.ts";
import { runs } from "./runs.ts";
import { addSums, formatSums, sumsOf, type Sums } from "./sums.ts";

/** Runs all that CI runs, also where one fails, and ends with what failed and the sums of all. */
const all: Sums[] = [];
const failures: string[] = [];
for (const script of runs) {
  process.stdout.write(`\n> pnpm run ${script}\n`);
  const { status, output } = await runAndRead("pnpm", ["run", script]);
  if (status !== 0) process.stdout.write(`pnpm run ${script} ended with status ${status}.\n`);
  all.push(sumsOf(status, output));
  failures.push(...parseFailures(output));
}
const sums = addSums(all);
process.stdout.write(formatFailures(failures));
process.stdout.write(`${formatSums(sums)}\n`);
process.exitCode = sums.failed === 0 ? 0 : 1;
