import { parseArgs } from "node:util";
import { contenderCalled } from "../../contenders/src/index.ts";
import { installContenders } from "../../src/install-contenders.ts";
import { measurePaths } from "./measure.ts";
import { lengthOf, listFunctions, renderPaths } from "./render.ts";

const help = `Usage: pnpm bench:path [--only names] [--list] [--json]

Follows one typed GET over loopback, after login and some calls to warm up, by V8's coverage, and prints
how many files and functions of the client it passes: of ours and of openapi-fetch within it, without
Node's own, and beside it what other clients pass. Contenders are downloaded on first use, into
bench/contenders/node_modules.

  --only names  these clients, in this order; default: signoff, openapi-fetch, ky, octokit
  --list        prints the functions too, by file
  --json        prints JSON
  --help        this text
`;

const options = {
  only: { type: "string", default: "signoff,openapi-fetch,ky,octokit" },
  list: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
  help: { type: "boolean", default: false },
} as const;

function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options });
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  const contenders = values.only.split(",").map((name) => contenderCalled(name.trim()));
  await installContenders(contenders, tell);
  const paths = await measurePaths(contenders);
  if (values.json) {
    const lengths = paths.map((path) => ({ ...path, ...lengthOf(path), files: path.files }));
    process.stdout.write(`${JSON.stringify(lengths, undefined, 2)}\n`);
    return 0;
  }
  const lists = values.list ? paths.map((path) => `\n${listFunctions(path)}\n`) : [];
  process.stdout.write([`${renderPaths(paths)}\n`, ...lists].join(""));
  return 0;
}

process.exitCode = await main().catch((error: unknown) => {
  tell(error instanceof Error ? error.message : String(error));
  return 1;
});
