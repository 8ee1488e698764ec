import { parseArgs } from "node:util";
import { readNumber } from "@signoff/test-support";
import { type RoundVerdict, runRound } from "./run-round.ts";

const help = `Usage: pnpm test:transfers [--rounds N] [--files N] [--kills N] [--seed N]

Receives files of 1 KB to 20 MB from an emulated server, cuts the transfers and kills the receiving
process at random, and starts it again until nothing is left to receive. Then each file has to be
there once and byte by byte, none asked for twice, and no temporary file left.

  --rounds N  how many rounds (20)
  --files N   how many files in each (500)
  --kills N   how often the receiver is killed in each (15)
  --seed N    repeats the run with this seed (default: another one each time); timing stays random
`;

const largest = 20_000_000;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      rounds: { type: "string", default: "20" },
      files: { type: "string", default: "500" },
      kills: { type: "string", default: "15" },
      seed: { type: "string", default: String(Date.now() % 2 ** 31) },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  const rounds = readNumber("rounds", values.rounds, 1);
  const files = readNumber("files", values.files, 1);
  const kills = readNumber("kills", values.kills, 0);
  const seed = readNumber("seed", values.seed, 0);
  process.stdout.write(`seed ${seed}\n`);
  let failed = 0;
  for (let round = 1; round <= rounds; round += 1) {
    const started = performance.now();
    const verdict = await runRound({ seed: seed + round, files, largest, kills });
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    process.stdout.write(
      `round ${round} of ${rounds}: ${describe(verdict, files)}, ${seconds} s\n`,
    );
    for (const problem of verdict.problems) process.stderr.write(`  ${problem}\n`);
    if (verdict.problems.length > 0) failed += 1;
  }
  process.stdout.write(`${rounds - failed} of ${rounds} rounds passed (seed ${seed})\n`);
  return failed > 0 ? 1 : 0;
}

function describe(verdict: RoundVerdict, files: number): string {
  const { problems, bytes, kills, cuts, failures, sources } = verdict;
  const outcome = problems.length === 0 ? "passed" : "FAILED";
  const from = ["download", "backup", "found"].map((name) => `${sources[name] ?? 0} ${name}`);
  return `${outcome}, ${files} files, ${Math.round(bytes / 1e6)} MB, ${kills} kills, ${cuts} cuts, ${failures} errors, told ${from.join(", ")}`;
}

process.exitCode = await main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  return 1;
});
