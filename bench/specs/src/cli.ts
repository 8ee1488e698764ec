import { parseArgs } from "node:util";
import { providers as all } from "../../../providers.ts";
import { measureDiff, measureOpenapiTypescript } from "./commands.ts";
import { createScratch } from "./scratch.ts";
import { measureWatching } from "./watching.ts";

const help = `Usage: pnpm bench:specs [provider...] [--rounds n]

For each provider the time in seconds, of several rounds the median: from a saved line of its spec to new types,
in a process that keeps watching (pnpm generate --watch), and what may be spent on it; of pnpm spec:diff for that
line, in a process of its own; and of openapi-typescript's own command for the same spec, which only gives one of
the files. It works on a copy.

  --rounds n  how often each is measured; default: 7
  --help      this text
`;

/** What may pass until the types are there, in seconds. */
const limits: Readonly<Record<string, number>> = {
  directlink: 0.3,
  "edin-docflow": 0.3,
  symphony: 0.8,
};

const options = {
  rounds: { type: "string", default: "7" },
  help: { type: "boolean", default: false },
} as const;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  if (values.help) return void process.stdout.write(help);
  const rounds = Number(values.rounds);
  const providers = positionals.length > 0 ? positionals : [...all];
  row(["provider", "new types", "at most", "spec:diff", "openapi-typescript"]);
  for (const provider of providers) {
    using scratch = createScratch([provider]);
    // The first round warms up what all later ones have.
    const watching = (await measureWatching(scratch, provider, rounds + 1)).slice(1);
    const diff = await measureDiff(scratch, provider, Math.ceil(rounds / 2));
    const others = await measureOpenapiTypescript(scratch, provider, Math.ceil(rounds / 2));
    const limit = limits[provider];
    row([
      provider,
      seconds(watching),
      limit === undefined ? "" : limit.toFixed(1),
      seconds(diff),
      seconds(others),
    ]);
  }
}

function seconds(times: readonly number[]): string {
  const sorted = times.toSorted((one, other) => one - other);
  return ((sorted[Math.floor(sorted.length / 2)] ?? 0) / 1000).toFixed(2);
}

function row(cells: readonly string[]): void {
  process.stdout.write(
    `${cells.map((cell, index) => (index === 0 ? cell.padEnd(14) : cell.padStart(18))).join("")}\n`,
  );
}

await main();
