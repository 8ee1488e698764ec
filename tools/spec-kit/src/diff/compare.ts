import type { OpenApiDocument } from "@signoff/openapi";
import type { Change } from "./change.ts";
import { compareDocuments } from "./contract/compare-documents.ts";
import { type ExportedSchemas, findLostExports } from "./contract/exported.ts";
import { findLostNames, undoRenames } from "./contract/renames.ts";
import { mergeFindings } from "./merge/merge.ts";
import { unexplainedBreaks } from "./merge/explain.ts";
import { createUsage } from "./merge/usage.ts";
import { findTypeBreaks } from "./types/judge.ts";
import { createReach } from "./merge/reach.ts";

/** Both documents of a provider, and what its package exports of them. */
export interface Comparison {
  readonly old: OpenApiDocument;
  readonly now: OpenApiDocument;
  /** Names of schemas that apps can import, before and now. */
  readonly exported: { readonly old: ExportedSchemas; readonly now: ExportedSchemas };
}

/** Every change between two documents of a provider: by the contract, and by the compiler where it is stricter. */
export function compareSpecs(provider: string, comparison: Comparison): readonly Change[] {
  const changes = compareContracts(comparison);
  const breaks = findTypeBreaks(provider, comparison);
  return [...changes, ...unexplainedBreaks(breaks, changes, createUsage(comparison.old))];
}

/** Every change of the contract between two documents. */
export function compareContracts({ old, now, exported }: Comparison): readonly Change[] {
  const lost = findLostNames(old, now);
  const documents = { old, now: undoRenames(now, lost.renames) };
  const findings = [
    ...compareDocuments(documents),
    ...findLostExports(lost, exported.old, exported.now),
  ];
  return mergeFindings(findings, createReach(documents));
}
