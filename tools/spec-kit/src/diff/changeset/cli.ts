#!/usr/bin/env node
import { parseArgs } from "node:util";
import { readIfThere, writeStale } from "../../files.ts";
import type { Output } from "../../output.ts";
import { chooseProviders, findRepository } from "../../repository.ts";
import { join } from "node:path";
import { diffSince, type DiffedProvider } from "../command/diff-provider.ts";
import { runCommand } from "../command/run.ts";
import { readVersions } from "../command/versions.ts";
import type { Versions } from "../bumps.ts";
import { isVersioned } from "./versioned.ts";
import { judgeChangeset, planChangeset } from "./plan.ts";

const help = `pnpm spec:changeset [provider...] [options]

Writes .changeset/spec-<provider>.md for each spec that changed: by how much the packages go up, and notes with
before and after. What stands above "The spec changed" is yours and stays; so does a step that you put higher.

  --base REV   What to compare with: by default the last release of each package, else HEAD.
  --check      Write nothing; fail when a changeset is missing, too low or not that of the spec as it is.
  --help       Show this help.

Exit codes: 0 all is well, 1 a changeset is at fault or a spec cannot be read, 2 the call is at fault.`;

process.exitCode = await runCommand(async (args, output) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      base: { type: "string" },
      check: { type: "boolean" },
      help: { type: "boolean" },
    },
  });
  if (values.help) {
    output.line(help);
    return 0;
  }
  const repository = findRepository(process.cwd());
  const versionOf = readVersions(repository.root, false);
  let failed = false;
  for (const provider of chooseProviders(repository, positionals)) {
    const diffed = await diffSince(repository.root, provider, values.base);
    const deal = values.check ? check : write;
    failed = !(await deal(repository.root, diffed, versionOf, output)) || failed;
  }
  return failed ? 1 : 0;
});

function fileOf({ provider }: DiffedProvider): string {
  return `.changeset/spec-${provider}.md`;
}

async function check(
  root: string,
  diffed: DiffedProvider,
  versionOf: Versions,
  output: Output,
): Promise<boolean> {
  const present = await readIfThere(join(root, fileOf(diffed)));
  if (present === undefined && (await isVersioned(root, diffed, versionOf))) return true;
  const faults = judgeChangeset(diffed, versionOf, present);
  for (const fault of faults) {
    output.error(`${fileOf(diffed)}: ${fault}. Run pnpm spec:changeset.`);
  }
  return faults.length === 0;
}

async function write(
  root: string,
  diffed: DiffedProvider,
  versionOf: Versions,
  output: Output,
): Promise<boolean> {
  const path = join(root, fileOf(diffed));
  const present = await readIfThere(path);
  if (present === undefined && (await isVersioned(root, diffed, versionOf))) return true;
  const content = planChangeset(diffed, versionOf, present);
  for (const { content: text } of await writeStale([{ path, content }])) {
    output.line(`${text === undefined ? "deleted" : "wrote"} ${fileOf(diffed)}`);
  }
  return true;
}
