import { ofClients, overFetch } from "./over-fetch.ts";
import { run } from "./run.ts";
import { addSums, formatSums } from "./sums.ts";
import { runVitest } from "./vitest.ts";

const help = `Usage: pnpm test:long [filter...] [vitest options]

Runs the proofs that take too long for every day, of which pnpm test runs samples: the whole matrix of
faults over both transports, deaths at every step, compilers, packed packages, the runner of mutations;
and over fetch, what pnpm test leaves out there.
The last line is the sum: N passed, N failed.
`;

async function runLong(parameters: readonly string[]): Promise<number> {
  const built = await run("turbo", ["run", "generate", "build", "--output-logs=errors-only"]);
  if (built !== 0) return built;
  const long = ["--mode", "long", "--passWithNoTests", ...parameters];
  const proofs = await runVitest(long);
  process.stdout.write("\nThe matrix of faults once more, over fetch:\n");
  const matrix = await runVitest(["--project=@signoff/faults", ...long], overFetch());
  process.stdout.write("\nThe tests of clients that pnpm test does not run over fetch:\n");
  const rest = await runVitest(
    [...ofClients, "--mode", "left-out", "--passWithNoTests", ...parameters],
    overFetch(),
  );
  process.stdout.write(`${formatSums(addSums([proofs, matrix, rest]))}\n`);
  return proofs.status || matrix.status || rest.status;
}

const parameters = process.argv.slice(2);
if (parameters.includes("--help")) process.stdout.write(help);
else process.exitCode = await runLong(parameters);
