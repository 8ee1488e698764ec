#!/usr/bin/env node
import { parseArgs } from "node:util";
import { chooseProviders, findRepository } from "../repository.ts";
import { diffSince } from "./command/diff-provider.ts";
import { runCommand } from "./command/run.ts";
import { toJson, toLines } from "./command/report.ts";
import { readVersions } from "./command/versions.ts";

const help = `pnpm spec:diff [provider...] [options]

Tells what changed in the specs: on the wire, in the types of apps, in what the same code does, in texts;
and by how much the versions of the packages have to go up for it. Without a name: all providers.

  --base REV   What to compare with: by default the last release of each package, else HEAD.
  --released   Judge as if all packages stood at 1.0.0.
  --json       Print one object: { changes: [{ provider, operation, schema, place, class, level, sentence, file, line }], bumps }.
  --help       Show this help.

Exit codes: 0 told, 1 a spec cannot be read, 2 the call is at fault.`;

process.exitCode = await runCommand(async (args, output) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      base: { type: "string" },
      released: { type: "boolean" },
      json: { type: "boolean" },
      help: { type: "boolean" },
    },
  });
  if (values.help) {
    output.line(help);
    return 0;
  }
  const repository = findRepository(process.cwd());
  const { root } = repository;
  const providers = await Promise.all(
    chooseProviders(repository, positionals).map((name) => diffSince(root, name, values.base)),
  );
  const versionOf = readVersions(root, values.released === true);
  const lines = values.json
    ? [JSON.stringify(toJson(providers, versionOf), null, 2)]
    : toLines(providers, versionOf);
  for (const line of lines) output.line(line);
  return 0;
});
