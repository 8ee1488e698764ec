#!/usr/bin/env node
import { listOperations } from "@signoff/openapi";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { describeMachine } from "../../src/machine.ts";
import { type CompilerName, compilerNames } from "./compilers.ts";
import { callCount, readDocument } from "./document.ts";
import { measureCompiler, type Rounds } from "./measure.ts";
import { createProjects } from "./project.ts";
import { toMarkdown } from "./render.ts";
import { shortcomings, type TypesReport } from "./report.ts";

const help = `Usage: pnpm bench:types [--typescript version] [--quick] [--json]

Writes the same app of ${callCount} typed calls for Signoff and for openapi-fetch, has several versions of
TypeScript check both, and asks their language servers as an editor does. Prints what it took and
writes bench/results/types.md and types.json. The status is 1 where ours takes more than a fifth of
openapi-fetch's instantiations, where calls by name take more than those by path, or where a hover on an
answer shows no named type.

  --typescript version  only this one: ${compilerNames.join(", ")}; writes nothing
  --quick               few rounds: shows that it runs, its times say nothing; writes nothing
  --json                prints JSON
  --help                this text
`;

const options = {
  typescript: { type: "string" },
  quick: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
  help: { type: "boolean", default: false },
} as const;

const results = new URL("../../results/", import.meta.url);

async function measure(versions: readonly CompilerName[], rounds: Rounds): Promise<TypesReport> {
  const document = await readDocument("symphony");
  await using projects = await createProjects(document);
  const compilers: TypesReport["compilers"][number][] = [];
  for (const version of versions) compilers.push(await measureCompiler(version, projects, rounds));
  const manifest = new URL("../../node_modules/openapi-fetch/package.json", import.meta.url);
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: describeMachine(),
    openapiFetch: (JSON.parse(await readFile(manifest, "utf8")) as { version: string }).version,
    document: {
      title: document.info.title,
      operations: listOperations(document).length,
      schemas: Object.keys(document.components?.schemas ?? {}).length,
      calls: callCount,
    },
    compilers,
  };
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options });
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  const versions = compilerNames.filter((name) => name === (values.typescript ?? name));
  if (versions.length === 0) {
    process.stderr.write(
      `There is no such version; --typescript takes ${compilerNames.join(", ")}.\n`,
    );
    return 2;
  }
  const rounds = values.quick ? { checks: 1, edits: 2 } : { checks: 7, edits: 21 };
  const report = await measure(versions, rounds);
  const [markdown, json] = [toMarkdown(report), `${JSON.stringify(report, null, 2)}\n`];
  process.stdout.write(values.json ? json : markdown);
  if (!values.quick && values.typescript === undefined) {
    await mkdir(results, { recursive: true });
    await writeFile(new URL("types.md", results), markdown);
    await writeFile(new URL("types.json", results), json);
  }
  const found = shortcomings(report);
  for (const line of found) process.stderr.write(`${line}\n`);
  return found.length === 0 ? 0 : 1;
}

process.exitCode = await main();
