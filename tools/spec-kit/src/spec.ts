import {
  BaseResolver,
  bundle,
  type Config,
  type Document,
  lintDocument,
  type NormalizedProblem,
} from "@redocly/openapi-core";
import { readEntry } from "./entry.ts";
import type { Finding } from "./finding.ts";
import { createStructConfig } from "./lint-config.ts";
import type { OpenApiDocument } from "@signoff/openapi";
import { toFindings } from "./problems.ts";
import type { Repository } from "./repository.ts";

/** A spec that was read from its files: what is wrong with it, or what it says. */
export interface ReadSpec {
  readonly findings: readonly Finding[];
  /** The spec as one document; absent when there are errors among the findings. */
  readonly document: OpenApiDocument | undefined;
}

/** What the rules have against a provider's spec. */
export async function lintSpec(
  repository: Repository,
  provider: string,
  config: Config,
): Promise<readonly Finding[]> {
  const externalRefResolver = new BaseResolver(config.resolve);
  const entry = await readEntry(repository, provider, externalRefResolver);
  if ("rule" in entry) return [entry];
  const problems = await judge(entry, config, externalRefResolver);
  return toFindings(repository, problems);
}

/** Lints a provider's spec and, where it is sound, bundles it into one document that keeps all names. */
export async function readSpec(
  repository: Repository,
  provider: string,
  config: Config,
): Promise<ReadSpec> {
  const externalRefResolver = new BaseResolver(config.resolve);
  const entry = await readEntry(repository, provider, externalRefResolver);
  if ("rule" in entry) return { findings: [entry], document: undefined };
  const problems = await judge(entry, config, externalRefResolver);
  if (problems.some(isError)) {
    return { findings: toFindings(repository, problems), document: undefined };
  }
  // The bundler changes what the resolver read, so it comes last and its parsed files are used by nobody else.
  const bundled = await bundle({
    doc: entry,
    config,
    externalRefResolver,
    componentRenamingConflicts: "error",
  });
  const findings = toFindings(repository, [...problems, ...bundled.problems]);
  return {
    findings,
    document: bundled.problems.some(isError)
      ? undefined
      : (bundled.bundle.parsed as OpenApiDocument),
  };
}

/** What the rules have against a document; where one of them fails on a malformed part, what is malformed. */
async function judge(
  document: Document,
  config: Config,
  externalRefResolver: BaseResolver,
): Promise<readonly NormalizedProblem[]> {
  try {
    return await lintDocument({ document, config, externalRefResolver });
  } catch (error) {
    const struct = await createStructConfig();
    const problems = await lintDocument({ document, config: struct, externalRefResolver });
    if (!problems.some(isError)) throw error;
    return problems;
  }
}

function isError(problem: { readonly severity: string; readonly ignored?: boolean }): boolean {
  return problem.severity === "error" && problem.ignored !== true;
}
