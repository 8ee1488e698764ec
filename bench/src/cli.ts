import { measure } from "./measure.ts";
import { help, readOptions, type Wish } from "./options.ts";
import { toMarkdown } from "./render/markdown.ts";
import { keepReport, renderResults, staleFiles } from "./results.ts";

function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}

async function check(): Promise<number> {
  const stale = await staleFiles();
  for (const path of stale) tell(`${path} is not what bench/results/latest.json gives.`);
  if (stale.length === 0) process.stdout.write("README and bench/results fit latest.json.\n");
  return stale.length === 0 ? 0 : 1;
}

async function render(): Promise<number> {
  await renderResults();
  return 0;
}

async function measureAndShow(wish: Wish): Promise<number> {
  const report = await measure(wish, tell);
  const shown = wish.json ? `${JSON.stringify(report, undefined, 2)}\n` : toMarkdown(report);
  process.stdout.write(shown);
  if (!wish.complete) return 0;
  await keepReport(report);
  return render();
}

async function main(): Promise<number> {
  const wish = readOptions(process.argv.slice(2));
  if (wish.action === "measure") return measureAndShow(wish);
  if (wish.action === "check") return check();
  if (wish.action === "render") return render();
  process.stdout.write(help);
  return 0;
}

process.exitCode = await main().catch((error: unknown) => {
  tell(error instanceof Error ? error.message : String(error));
  return 1;
});
