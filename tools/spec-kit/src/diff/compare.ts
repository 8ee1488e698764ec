import type { OpenApiDocument } from "@signoff/openapi";
import type { Change } from "./change.ts";
import { compareDocuments } from "./contract/compare-documents.ts";
import { findRenamedExports } from "./contract/exported.ts";
import { findRenames, undoRenames } from "./contract/renames.ts";
import { mergeFindings } from "./merge/merge.ts";
import { createReach } from "./merge/reach.ts";

/** Both documents of a provider, and what its package exports of them. */
export interface Comparison {
  readonly old: OpenApiDocument;
  readonly now: OpenApiDocument;
  /** Names of schemas that apps can import. */
  readonly exported: ReadonlySet<string>;
}

/** Every change of the contract between two documents. */
export function compareContracts({ old, now, exported }: Comparison): readonly Change[] {
  const renames = findRenames(old, now);
  const documents = { old, now: undoRenames(now, renames) };
  const findings = [...compareDocuments(documents), ...findRenamedExports(renames, exported)];
  return mergeFindings(findings, createReach(documents));
}
