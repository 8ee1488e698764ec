import { parseArgs } from "node:util";
import { prepare } from "./prepare.ts";
import { formatReceipts } from "./receipts-table.ts";
import { formatEndings } from "./shared/endings-table.ts";
import { createTerminal } from "./terminal.ts";

const help = `Usage: pnpm start [options]

Generates and builds the clients, starts the three providers on 127.0.0.1, signs on to all, calls
each, signs off everywhere, and shows the receipts. Then three processes share a session of each, one
of them is killed, and a table tells who ended what. Exit status 1 if anything came back changed or any
session is not ended.

Options:
  --json   one JSON object on standard output; what happens is told on standard error
  --help   this text
`;

const options = {
  json: { type: "boolean", default: false },
  help: { type: "boolean", default: false },
} as const;

async function main(parameters: string[]): Promise<number> {
  const { values } = parseArgs({ args: parameters, options });
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  const terminal = createTerminal(values.json ? process.stderr : process.stdout);
  terminal.heading("Prepare");
  await terminal.step("generate the clients from their specs, build the packages", prepare);
  // Only now: what it imports has just been generated.
  const { takeTour } = await import("./tour.ts");
  const result = await takeTour(terminal);
  if (values.json) process.stdout.write(`${JSON.stringify(result, undefined, 2)}\n`);
  else {
    terminal.lines(`\n${formatReceipts(result.receipts, terminal.mark)}\n`);
    terminal.lines(`${formatEndings(result.shared.receipts, terminal.mark)}\n`);
  }
  terminal.lines(
    result.ok
      ? terminal.mark("Everything came back as it was sent, and every session is ended.", "good")
      : terminal.mark("Something is not as it should be: see above.", "bad"),
  );
  return result.ok ? 0 : 1;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(
    `\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exitCode = error instanceof TypeError && "code" in error ? 2 : 1;
}
