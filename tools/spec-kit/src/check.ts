import type { Config } from "@redocly/openapi-core";
import { findStale, type GeneratedFile } from "./files.ts";
import { type Finding } from "./finding.ts";
import { generate } from "./generate.ts";
import type { Repository } from "./repository.ts";
import { listWorkspaceFiles } from "./workspace.ts";

/** What keeps the generated files from being what the specs give. */
export interface CheckResult {
  readonly findings: readonly Finding[];
  /** Files that are missing, differ, or come from no spec. */
  readonly stale: readonly GeneratedFile[];
}

/** Generates the providers in memory and compares with what is on disk. */
export async function check(
  repository: Repository,
  providers: readonly string[],
  config: Config,
): Promise<CheckResult> {
  const findings: Finding[] = [];
  const stale: GeneratedFile[] = [];
  for (const provider of providers) {
    const generation = await generate(repository, provider, config);
    findings.push(...generation.findings);
    stale.push(...(await findStale(generation.files ?? [])));
  }
  stale.push(...(await findStale(await listWorkspaceFiles(repository))));
  return { findings, stale };
}
