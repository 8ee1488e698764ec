import { formatSums } from "./sums.ts";
import { runVitest } from "./vitest.ts";

const help = `Usage: pnpm test:consumers [runtimes|imports|types] [vitest options]

Packs and installs all packages, then uses them as apps do: on Node, Bun, Deno and workerd against the
emulator, imported by themselves, and compiled by several TypeScripts. A runtime that npm has not for
this machine is left out and told by its name, but never in CI. The last line is the sum:
N passed, N failed.
`;

async function runConsumers(parameters: readonly string[]): Promise<number> {
  const ran = await runVitest(["--config", "consumers/vitest.config.ts", ...parameters]);
  for (const name of ran.skipped) process.stdout.write(`left out: ${name}\n`);
  process.stdout.write(`${formatSums(ran)}\n`);
  return ran.status;
}

const parameters = process.argv.slice(2);
if (parameters.includes("--help")) process.stdout.write(help);
else process.exitCode = await runConsumers(parameters);
