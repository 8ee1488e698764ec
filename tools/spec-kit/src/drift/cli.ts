#!/usr/bin/env node
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { runCommand } from "../diff/command/run.ts";
import { chooseProviders, findRepository, UsageError } from "../repository.ts";
import { readFacts } from "./facts.ts";
import { reportJson, reportLines } from "./report.ts";
import { reviewFacts } from "./review.ts";

const help = `pnpm spec:drift FILE... [options]

Proposes edits of the specs for facts of drift: lines of JSON, one for each thing in which answers differ from the spec,
as the option drift of a login reports them. Prints a table, and the edits as a unified diff.

  --write            Write the edits into specs/ as well. Look at each: what is proposed has neither words nor examples.
  --other-editions   Propose edits for facts of other editions of the spec, too. Left out by default: what such a fact says
                     may have been mended since, or hold no more.
  --json             Print one object: { findings, diff, foreign }, each finding as { provider, spec, kind, operation, at,
                     place, proposal, leftOut, file, line }: foreign of the facts came of another edition than the one that
                     lies here.
  --help             Show this help.

Exit codes: 0 told, 1 a spec cannot be read, 2 the call or a file of facts is at fault, 3 told, and edits for facts of
another edition left out.`;

process.exitCode = await runCommand(async (args, output) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      write: { type: "boolean" },
      "other-editions": { type: "boolean" },
      json: { type: "boolean" },
      help: { type: "boolean" },
    },
  });
  if (values.help) {
    output.line(help);
    return 0;
  }
  if (positionals.length === 0) throw new UsageError("Name a file of facts.");
  const facts = readFacts(positionals.map(readFactFile));
  const repository = findRepository(process.cwd());
  chooseProviders(repository, [...new Set(facts.map(({ provider }) => provider))]);
  const review = await reviewFacts(repository.root, facts, values["other-editions"]);
  const lines = values.json
    ? [JSON.stringify(reportJson(review), null, 2)]
    : reportLines(review, values.write === true);
  for (const line of lines) output.line(line);
  if (values.write) {
    for (const { file, after } of review.files) writeFileSync(join(repository.root, file), after);
  }
  return review.findings.some(({ isLeftOut }) => isLeftOut) ? 3 : 0;
});

function readFactFile(name: string): { readonly name: string; readonly text: string } {
  try {
    return { name, text: readFileSync(name, "utf8") };
  } catch {
    throw new UsageError(`${name} cannot be read.`);
  }
}
