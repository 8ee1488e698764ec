import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { mutations } from "./mutations.ts";
import { prepare } from "./prepare.ts";
import { describeResult } from "./running/run-mutation.ts";
import { runAll } from "./running/run-all.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));

const help = `Usage: pnpm test:mutations [--only <name>]... [--list] [--json]

Takes every guard of the security rules out of a copy of the sources, one by one, and runs the tests
that have to notice. The checkout is never changed.

  --only <name>   only the mutations whose name or row contains this
  --list          runs nothing, tells where each guard stands
  --json          results as JSON on stdout, progress on stderr
  --help          this text

The last line is the sum: killed N of N. The exit status is 0 when none survived, else 1.
`;

function choose(parts: readonly string[] | undefined): typeof mutations {
  if (parts === undefined) return mutations;
  const chosen = mutations.filter(({ name, row }) =>
    parts.some((part) => name.includes(part) || row.includes(part)),
  );
  if (chosen.length === 0) throw new Error(`No mutation is called ${parts.join(" or ")}.`);
  return chosen;
}

/** Whether no mutation survived. */
async function run(): Promise<boolean> {
  const { values } = parseArgs({
    options: {
      only: { type: "string", multiple: true },
      json: { type: "boolean", default: false },
      list: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    process.stdout.write(help);
    return true;
  }
  const chosen = choose(values.only);
  const prepared = await prepare(root, chosen);
  if (values.list) {
    for (const { mutation, change } of prepared) {
      process.stdout.write(`${mutation.name}  ${change.file}:${change.line}\n`);
    }
    return true;
  }
  const progress = values.json ? process.stderr : process.stdout;
  const results = await runAll(root, prepared, (line) => progress.write(`${line}\n`));
  const left = results.filter(({ verdict }) => verdict !== "killed");
  const killed = results.length - left.length;
  if (values.json) process.stdout.write(`${JSON.stringify({ killed, results }, undefined, 2)}\n`);
  for (const result of left) progress.write(`${describeResult(result)}\n`);
  progress.write(`killed ${killed} of ${chosen.length}\n`);
  return killed === chosen.length;
}

try {
  process.exitCode = (await run()) ? 0 : 1;
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
