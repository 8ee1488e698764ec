#!/usr/bin/env node
import { consoleOutput } from "../../output.ts";
import { findRepository } from "../../repository.ts";
import { exportedSchemas } from "../contract/exported.ts";
import { readFileAt, readSpecFilesAt } from "../files/spec-files.ts";
import { readLabels } from "./label.ts";
import { tryLabels } from "./labels.ts";

const help = `pnpm spec:labels FOLDER [REV]

Tries labelled changes, one JSON file each, on the specs of a revision, by default 2545eb3, and tells which
are judged otherwise than their labels have it. Exit codes: 0 none is, 1 some are, 2 the call is at fault.`;

const [folder, revision = "2545eb3"] = process.argv.slice(2);
if (folder === undefined || folder.startsWith("-")) {
  consoleOutput.line(help);
  process.exitCode = folder === "--help" ? 0 : 2;
} else {
  const { root } = findRepository(process.cwd());
  const tried = await tryLabels(readLabels(folder), async (provider) => ({
    files: await readSpecFilesAt(root, revision, provider),
    exported: exportedSchemas(
      (await readFileAt(root, revision, `packages/${provider}/src/schemas.ts`)) ?? "",
    ),
  }));
  const wrong = tried.filter(({ faults }) => faults.length > 0);
  for (const { label, faults } of wrong) {
    consoleOutput.error(`${label.id} ${label.provider}: ${label.title}`);
    for (const fault of faults) consoleOutput.error(`  ${fault}`);
  }
  consoleOutput.line(`${tried.length - wrong.length} of ${tried.length} classified`);
  process.exitCode = wrong.length > 0 ? 1 : 0;
}
