import { parseArgs } from "node:util";
import { readNumber } from "@signoff/test-support";
import { checkSchedules } from "./schedules/check-schedules.ts";

const help = `Usage: pnpm test:properties [--runs N] [--seed N]

Plays random schedules of faults, gateways, calls, expiries, aborts and sign-offs against a session on a model
server, and checks after each that the session is in order and its receipt true. A failure is shrunk
to the smallest schedule that still fails, and printed with its seed.

  --runs N  how many schedules (10000)
  --seed N  repeats the run with this seed (default: another one each time)
`;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      runs: { type: "string", default: "10000" },
      seed: { type: "string", default: String(Date.now() % 2 ** 31) },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  const runs = readNumber("runs", values.runs, 1);
  const seed = readNumber("seed", values.seed, 0);
  process.stdout.write(`seed ${seed}\n`);
  const verdict = await checkSchedules(runs, seed);
  if (verdict.failure === undefined) {
    process.stdout.write(`${runs} schedules passed (seed ${seed})\n`);
    return 0;
  }
  process.stderr.write(`${verdict.failure}\n`);
  process.stdout.write(`schedule ${verdict.runs} of ${runs} failed (seed ${seed})\n`);
  return 1;
}

process.exitCode = await main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  return 1;
});
