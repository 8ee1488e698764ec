import { readSpecFiles, type SpecFiles } from "../diff/files/spec-files.ts";
import { createLines } from "../diff/files/lines.ts";
import { createBlocks } from "./block.ts";
import { applyEdits, type Edit, unifiedDiff } from "./edit.ts";
import { type Fact, keyOf } from "./facts.ts";
import { propose } from "./propose.ts";

/** A fact, where it belongs in the spec, and what is proposed. */
interface Finding {
  readonly fact: Fact;
  readonly file: string;
  readonly line: number;
  readonly proposal: string;
}

/** What facts of drift come to. */
export interface Review {
  readonly findings: readonly Finding[];
  readonly diff: readonly string[];
  readonly files: readonly { readonly file: string; readonly after: string }[];
}

/** Proposes an edit for each fact, of the specs as they lie on the disk. */
export function reviewFacts(root: string, facts: readonly Fact[]): Review {
  const providers = [...new Set(facts.map(({ provider }) => provider))];
  const reviews = providers.map((provider) =>
    reviewProvider(
      readSpecFiles(root, provider),
      provider,
      facts.filter((fact) => fact.provider === provider),
    ),
  );
  return {
    findings: reviews.flatMap(({ findings }) => findings),
    diff: reviews.flatMap(({ diff }) => diff),
    files: reviews.flatMap(({ files }) => files),
  };
}

function reviewProvider(files: SpecFiles, provider: string, facts: readonly Fact[]): Review {
  const find = createBlocks(files, provider);
  const lines = createLines(files, provider);
  const edits = new Map<string, Edit>();
  const findings = facts.map((fact): Finding => {
    const { words, edit } = propose(fact, find);
    if (edit) edits.set(keyOf(fact), edit);
    const { file, line } = edit ?? lines.at(fact.place);
    return { fact, file, line, proposal: words };
  });
  const changed = [...new Set([...edits.values()].map(({ file }) => file))].toSorted();
  const editsOf = (file: string): readonly Edit[] =>
    [...edits.values()].filter((edit) => edit.file === file);
  return {
    findings,
    diff: changed.flatMap((file) => unifiedDiff(file, files.get(file) ?? "", editsOf(file))),
    files: changed.map((file) => ({
      file,
      after: applyEdits(files.get(file) ?? "", editsOf(file)),
    })),
  };
}
