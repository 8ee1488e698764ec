#!/usr/bin/env node
import { parseArgs } from "node:util";
import { consoleOutput, type Output } from "../output.ts";
import { chooseProviders, findRepository, UsageError } from "../repository.ts";
import { lastRelease } from "./command/base.ts";
import { diffProvider } from "./command/diff-provider.ts";
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

process.exitCode = await main(process.argv.slice(2), consoleOutput);

async function main(args: readonly string[], output: Output): Promise<number> {
  try {
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
    const names = chooseProviders(repository, positionals);
    const providers = await Promise.all(
      names.map(async (name) =>
        diffProvider(root, name, values.base ?? (await lastRelease(root, name))),
      ),
    );
    const versionOf = readVersions(root, values.released === true);
    if (values.json) output.line(JSON.stringify(toJson(providers, versionOf), null, 2));
    else for (const line of toLines(providers, versionOf)) output.line(line);
    return 0;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    output.error(error.message);
    return isUsage(error) ? 2 : 1;
  }
}

function isUsage(error: Error): boolean {
  const code = "code" in error ? String(error.code) : "";
  return error instanceof UsageError || code.startsWith("ERR_PARSE_ARGS");
}
