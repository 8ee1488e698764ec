import { read, root } from "@signoff/release";
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { bundlers } from "./bundlers.ts";
import { typeScripts } from "./compilers.ts";
import { frameworks } from "./frameworks.ts";
import { installProject } from "./install.ts";
import { renderRow, renderTable, replaceTable } from "./render.ts";
import { type Tried, tryRow } from "./row.ts";
import { runtimes } from "./runtimes.ts";
import { startProviders } from "../emulated.ts";

const help = `Usage: pnpm matrix [word...]

Publishes the packed packages to a registry on this machine, installs them from it, and tries them on each
Node, Bun, Deno, workerd and miniflare, in Next.js, Jest and Vitest, bundled by esbuild, rolldown, webpack
and vite for Node and for Chromium, and compiled by four TypeScripts under three ways to resolve. Prints a
line for each; the last one is the sum. Without words the table in the README is written anew.

  word  tries those rows alone whose name has it, such as "bun" or "chromium", and writes nothing

On first use it downloads about 850 MB of tools into node_modules/.cache; CHROMIUM names another browser.
`;

const readme = fileURLToPath(new URL("../../../README.md", import.meta.url));

async function matrix(words: readonly string[]): Promise<number> {
  const rows = [...runtimes, ...frameworks, ...bundlers, ...typeScripts].filter(
    ({ name }) =>
      words.length === 0 || words.some((word) => name.toLowerCase().includes(word.toLowerCase())),
  );
  const project = await installProject((line) => process.stderr.write(`${line}\n`));
  const { servers, accounts } = await startProviders({ cors: true });
  const tried: Tried[] = [];
  try {
    for (const row of rows) {
      const one = await tryRow(row, { project, servers, accounts });
      tried.push(one);
      process.stdout.write(`${renderRow(one)}\n`);
    }
  } finally {
    await servers.close();
  }
  if (words.length === 0) {
    const table = renderTable(tried, new Date().toISOString().slice(0, 10));
    await writeFile(readme, replaceTable(await readFile(readme, "utf8"), table));
    await read("oxfmt", [readme], { cwd: root });
  }
  const failed = tried.filter(({ ok }) => !ok).length;
  process.stdout.write(`${tried.length - failed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
}

const words = process.argv.slice(2);
if (words.includes("--help")) process.stdout.write(help);
else process.exitCode = await matrix(words);
