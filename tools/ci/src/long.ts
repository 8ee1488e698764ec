import { ofClients, overFetch } from "./over-fetch.ts";
import { run } from "./run.ts";
import { addSums, formatSums } from "./sums.ts";
import { runVitest } from "./vitest.ts";

const help = `Usage: pnpm test:long [filter...] [vitest options]

Runs the proofs that take too long for every day, of which pnpm test runs samples: the whole matrix of
faults and a day of feeds over both transports, deaths at every step, compilers, packed packages, the
runner of mutations; and over fetch, what pnpm test leaves out there.
The last line is the sum: N passed, N failed.
`;

async function runLong(parameters: readonly string[]): Promise<number> {
  const built = await run("turbo", ["run", "generate", "build", "--output-logs=errors-only"]);
  if (built !== 0) return built;
  const long = ["--mode", "long", "--passWithNoTests", ...parameters];
  const proofs = await runVitest(long);
  process.stdout.write("\nThose of clients once more, over fetch:\n");
  const again = await runVitest([...ofClients, ...long], overFetch());
  process.stdout.write("\nThe tests of clients that pnpm test does not run over fetch:\n");
  const rest = await runVitest(
    [...ofClients, "--mode", "left-out", "--passWithNoTests", ...parameters],
    overFetch(),
  );
  process.stdout.write(`${formatSums(addSums([proofs, again, rest]))}\n`);
  return proofs.status || again.status || rest.status;
}

const parameters = process.argv.slice(2);
if (parameters.includes("--help")) process.stdout.write(help);
else process.exitCode = await runLong(parameters);
