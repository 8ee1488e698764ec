import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { resultsFolder, root } from "./folders.ts";
import { requestsChart } from "./render/chart.ts";
import { toMarkdown } from "./render/markdown.ts";
import { readmeSection, replaceSection } from "./render/section.ts";
import type { Report } from "./report.ts";

const reportFile = join(resultsFolder, "latest.json");
const readmeFile = join(root, "README.md");

/** A file and what the report makes of it. */
interface Rendered {
  readonly path: string;
  readonly text: string;
}

async function render(report: Report): Promise<Rendered[]> {
  const readme = await readFile(readmeFile, "utf8");
  const chart = requestsChart(report);
  return [
    { path: join(resultsFolder, "latest.md"), text: toMarkdown(report) },
    ...(chart === undefined ? [] : [{ path: join(resultsFolder, "requests.svg"), text: chart }]),
    { path: readmeFile, text: replaceSection(readme, readmeSection(report)) },
  ];
}

/** Keeps the report, for {@link renderResults} and {@link staleFiles}. */
export async function keepReport(report: Report): Promise<void> {
  await mkdir(resultsFolder, { recursive: true });
  await writeFile(reportFile, `${JSON.stringify(report, undefined, 2)}\n`);
}

async function renderKept(): Promise<Rendered[]> {
  return render(JSON.parse(await readFile(reportFile, "utf8")) as Report);
}

/** Writes all that the kept report gives. */
export async function renderResults(): Promise<void> {
  for (const { path, text } of await renderKept()) await writeFile(path, text);
}

/** The files that are not what the kept report gives. */
export async function staleFiles(): Promise<string[]> {
  const rendered = await renderKept();
  const stale = await Promise.all(
    rendered.map(async ({ path, text }) => {
      const written = await readFile(path, "utf8").catch(() => undefined);
      return written === text ? [] : [path];
    }),
  );
  return stale.flat();
}
