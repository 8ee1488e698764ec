import { parseArgs } from "node:util";
import { toText } from "../../src/render/numbers.ts";
import { findFaults } from "./faults.ts";
import { few, many, measureScale } from "./measure.ts";

const help = `Usage: pnpm bench:scale [--quick] [--json]

Opens 10,000 sessions in one process, says what each of them takes while it does nothing, signs all of
them off, and has 1,000 calls in flight at once, of which many are repeated and the session is renewed
again and again. Fails where that goes beyond what bench/scale/README.md promises.

  --quick  500 sessions
  --json   the results as JSON
  --help   this text
`;

const options = {
  quick: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
  help: { type: "boolean", default: false },
} as const;

async function main(): Promise<number> {
  const { quick, json, help: isAsked } = parseArgs({ options }).values;
  if (isAsked) {
    process.stdout.write(help);
    return 0;
  }
  const plan = quick ? { sessions: 500, calls: 10_000 } : { sessions: 10_000, calls: 20_000 };
  const report = await measureScale(plan);
  const { sessions, idle, ended, left } = report;
  const lines = [
    `${toText(sessions)} sessions: ${toText(idle.bytes)} bytes each while idle, ${idle.timers} timers`,
    `signed off: ${toText(ended.ended)} in ${toText(ended.milliseconds)} ms, ${left} left at the provider`,
    ...([few, many] as const).map((inFlight) => {
      const { cpu, failed, requests } = inFlight === few ? report.few : report.many;
      return `${toText(inFlight)} in flight: ${toText(cpu)} µs of CPU time per call, ${toText(requests)} requests, ${failed} failed`;
    }),
  ];
  process.stdout.write(
    json ? `${JSON.stringify(report, undefined, 2)}\n` : `${lines.join("\n")}\n`,
  );
  const faults = findFaults(report);
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  return faults.length === 0 ? 0 : 1;
}

process.exitCode = await main();
