import { parseArgs } from "node:util";
import { formatTable } from "@signoff/spec-kit/src/table.ts";
import { readNumber } from "@signoff/test-support";
import type { Outcome, Way } from "./facts.ts";
import { measureWay, ways } from "./measure.ts";
import { bundleClient } from "./bundle-client.ts";

const help = `Usage: pnpm bench:transfers [--megabytes <number>] [--limit <megabytes>] [--json]

Moves one large file each way between a DirectLink client and the emulated server, every time in two new processes, and
shows the most memory that the client held. Ends with 1 where that exceeds the limit, or other bytes arrive.

  --megabytes  the size of the file, in units of 1,000,000 bytes (2000)
  --limit      the most memory allowed (150)
  --json       for machines
`;

const megabyte = 1_000_000;

function toRow(way: Way, megabytes: number, limit: number, { elapsed, peak }: Outcome) {
  return [
    peak <= limit * megabyte ? "ok" : "FAIL",
    way,
    Math.round(peak / megabyte),
    Math.round((megabytes * 1000) / elapsed),
  ] as const;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      megabytes: { type: "string", default: "2000" },
      limit: { type: "string", default: "150" },
      json: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) return void process.stdout.write(help);
  const megabytes = readNumber("megabytes", values.megabytes, 1);
  const limit = readNumber("limit", values.limit, 1);
  await using client = await bundleClient();
  const outcomes: (readonly [Way, Outcome])[] = [];
  for (const way of ways) {
    outcomes.push([way, await measureWay(way, megabytes * megabyte, client.module)]);
  }
  const rows = outcomes.map(([way, outcome]) => toRow(way, megabytes, limit, outcome));
  const lines = formatTable([["", `${megabytes} MB`, "peak MB", "MB/s"], ...rows]);
  const shown = values.json ? JSON.stringify(Object.fromEntries(outcomes)) : lines.join("\n");
  process.stdout.write(`${shown}\n`);
  if (rows.some(([verdict]) => verdict === "FAIL")) process.exitCode = 1;
}

await main();
