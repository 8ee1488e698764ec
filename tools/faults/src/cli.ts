#!/usr/bin/env node
import { parseArgs } from "node:util";
import type { Report } from "./cell.ts";
import { faults } from "./matrix/index.ts";
import { providers } from "./providers/index.ts";
import { cellsOf, runMatrix } from "./run-matrix.ts";

const help = `Usage: pnpm test:faults [--provider name] [--fault text] [--json]

Has every provider live through every fault of the matrix, and prints a line for each: provider,
fault, what happened, ms. The last line is the sum. The status is 1 where one fell.

  --provider name  only this provider: ${providers.map(({ name }) => name).join(", ")}
  --fault text     only faults whose name contains the text
  --json           a line of JSON for each
  --help           this text
`;

const options = {
  provider: { type: "string" },
  fault: { type: "string", default: "" },
  json: { type: "boolean", default: false },
  help: { type: "boolean", default: false },
} as const;

const widest = Math.max(...faults.map(({ name }) => name.length));
const widestProvider = Math.max(...providers.map(({ name }) => name.length));

function toLine({ provider, fault, happened, problems, duration }: Report): string {
  const fell = problems.map((problem) => `\n  FELL: ${problem.split("\n", 4).join(" ")}`).join("");
  const columns = [provider.padEnd(widestProvider), fault.padEnd(widest), happened.padEnd(64)];
  return `${columns.join("  ")}  ${String(duration).padStart(5)}${fell}\n`;
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options });
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  const cells = cellsOf(
    providers.filter(({ name }) => values.provider === undefined || name === values.provider),
    faults.filter(({ name }) => name.includes(values.fault)),
  );
  if (cells.length === 0) {
    process.stderr.write("There is no such provider or fault.\n");
    return 2;
  }
  const reports = await runMatrix(cells, (report) => {
    process.stdout.write(values.json ? `${JSON.stringify(report)}\n` : toLine(report));
  });
  const fell = reports.filter(({ problems }) => problems.length > 0).length;
  process.stdout.write(`${reports.length - fell} survived, ${fell} fell\n`);
  return fell === 0 ? 0 : 1;
}

process.exitCode = await main();
