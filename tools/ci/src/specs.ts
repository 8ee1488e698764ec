import { formatSums } from "./sums.ts";
import { runVitest } from "./vitest.ts";

const help = `Usage: pnpm test:specs [linters|generators] [vitest options]

Lints the bundled specs by the recommended rules of Redocly and Spectral, and compiles what hey-api,
orval, kubb and openapi-typescript generate from them. The last line is the sum: N passed, N failed.
`;

async function runSpecs(parameters: readonly string[]): Promise<number> {
  const ran = await runVitest(["--config", "tools/spec-interop/vitest.config.ts", ...parameters]);
  process.stdout.write(`${formatSums(ran)}\n`);
  return ran.status;
}

const parameters = process.argv.slice(2);
if (parameters.includes("--help")) process.stdout.write(help);
else process.exitCode = await runSpecs(parameters);
