import { isDeepStrictEqual } from "node:util";
import { type GeneratedFile, readIfThere, writeStale } from "./files.ts";
import { formatFinding } from "./finding.ts";
import { listGenerated, listSurplus } from "./generate.ts";
import { createLintConfig } from "./lint-config.ts";
import { listOperations, type OpenApiDocument } from "@signoff/openapi";
import type { Output } from "./output.ts";
import { listProviders, type Repository } from "./repository.ts";
import { readSpec } from "./spec.ts";
import { formatTable } from "./table.ts";
import { listWorkspaceFiles } from "./workspace.ts";
import { runTurbo, type TurboRun } from "./turbo.ts";

/** Generates all providers through turbo's cache and shows a table of them, or findings; answers the exit code. */
export async function generateAll(repository: Repository, output: Output): Promise<number> {
  const providers = listProviders(repository);
  await writeStale(await listWorkspaceFiles(repository));
  const before = await readAll(repository, providers);
  const run = await runTurbo(repository, "generate");
  if (run.exitCode !== 0) {
    await tellFindings(repository, providers, run, output);
    return 1;
  }
  // What turbo takes out of its cache leaves other files alone.
  for (const provider of providers) await writeStale(await listSurplus(repository, provider));
  const after = await readAll(repository, providers);
  const rows = providers.map((provider) => {
    const document = JSON.parse(after.get(provider)?.[0]?.content ?? "{}") as OpenApiDocument;
    const changed = !isDeepStrictEqual(before.get(provider), after.get(provider));
    const { cached, duration } = summarise(run, provider);
    const result = changed ? "changed" : "unchanged";
    return [
      provider,
      listOperations(document).length,
      Object.keys(document.components?.schemas ?? {}).length,
      cached ? `${result}, cached` : result,
      duration,
    ];
  });
  const head = ["provider", "operations", "schemas", "result", "ms"];
  for (const line of formatTable([head, ...rows])) output.line(line);
  return 0;
}

/** Says plainly why a run failed; only what no spec explains is told in turbo's own words. */
async function tellFindings(
  repository: Repository,
  providers: readonly string[],
  run: TurboRun,
  output: Output,
): Promise<void> {
  const config = await createLintConfig();
  const failed: string[] = [];
  for (const provider of providers) {
    const { findings } = await readSpec(repository, provider, config);
    for (const finding of findings) output.error(formatFinding(finding));
    if (findings.length > 0) failed.push(provider);
  }
  output.error(failed.length > 0 ? `Not generated: ${failed.join(", ")}` : run.said.trimEnd());
}

/** All generated files of each provider as they are on disk, the document first. */
async function readAll(
  repository: Repository,
  providers: readonly string[],
): Promise<ReadonlyMap<string, readonly GeneratedFile[]>> {
  const entries = providers.map(async (provider) => {
    const surplus = await listSurplus(repository, provider);
    const paths = listGenerated(repository, provider).concat(surplus.map(({ path }) => path));
    const files = paths.map(async (path) => ({ path, content: await readIfThere(path) }));
    return [provider, await Promise.all(files)] as const;
  });
  return new Map(await Promise.all(entries));
}

/** Lint and generation of one provider together. */
function summarise(run: TurboRun, provider: string): { cached: boolean; duration: number } {
  const tasks = run.tasks.filter(
    ({ task }) => task.endsWith(`/${provider}#generate`) || task.endsWith(`/${provider}#lint-spec`),
  );
  return {
    cached: tasks.length > 0 && tasks.every((task) => task.cached),
    duration: tasks.reduce((sum, task) => sum + task.duration, 0),
  };
}
