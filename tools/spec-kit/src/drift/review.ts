import { readSpecFiles, type SpecFiles } from "../diff/files/spec-files.ts";
import { specHash } from "../emit/fingerprint.ts";
import { bundleFiles } from "../diff/files/bundle.ts";
import { createLines } from "../diff/files/lines.ts";
import { createBlocks } from "./block.ts";
import { applyEdit, unifiedDiff } from "./edit.ts";
import { type Fact, faultOf } from "./facts.ts";
import { propose } from "./propose.ts";

/** A fact, where it belongs in the spec, and what is proposed. */
interface Finding {
  readonly fact: Fact;
  readonly file: string;
  readonly line: number;
  readonly proposal: string;
  /** Whether the fact is of another edition of the spec, and its edit left out for that. */
  readonly isLeftOut: boolean;
}

/** What facts of drift come to. */
export interface Review {
  readonly findings: readonly Finding[];
  readonly diff: readonly string[];
  /** How many of the facts came of another edition of the spec than the one on the disk. */
  readonly foreign: number;
  readonly files: readonly { readonly file: string; readonly after: string }[];
}

/**
 * Proposes an edit for each fact, of the specs as they lie on the disk.
 *
 * @param takesOthers whether facts count that came of other editions of the spec: what they say may have been mended since, or
 * be true no more.
 */
export async function reviewFacts(
  root: string,
  facts: readonly Fact[],
  takesOthers = false,
): Promise<Review> {
  const providers = [...new Set(facts.map(({ provider }) => provider))];
  const reviews = await Promise.all(
    providers.map((provider) => {
      const own = facts.filter((fact) => fact.provider === provider);
      return reviewProvider(readSpecFiles(root, provider), provider, own, takesOthers);
    }),
  );
  return {
    foreign: reviews.reduce((sum, { foreign }) => sum + foreign, 0),
    findings: reviews.flatMap(({ findings }) => findings),
    diff: reviews.flatMap(({ diff }) => diff),
    files: reviews.flatMap(({ files }) => files),
  };
}

async function reviewProvider(
  files: SpecFiles,
  provider: string,
  all: readonly Fact[],
  takesOthers: boolean,
): Promise<Review> {
  const edition = specHash(await bundleFiles(files, provider));
  const facts = distinctFaults(all, edition);
  const findFirst = createBlocks(files, provider);
  const lines = createLines(files, provider);
  const now = new Map(files);
  // Each edit is of the text that those before it have left, so that none is lost to another of the same lines.
  const findings = facts.map((fact): Finding => {
    const { words, edit } = propose(fact, createBlocks(now, provider));
    const { file, line } = propose(fact, findFirst).edit ?? lines.at(fact.place);
    const isLeftOut = edition !== fact.spec && edit !== undefined && !takesOthers;
    if (isLeftOut) {
      return {
        fact,
        file,
        line,
        isLeftOut,
        proposal: `left out, of edition ${fact.spec}: ${words}`,
      };
    }
    if (edit) now.set(edit.file, applyEdit(now.get(edit.file) ?? "", edit));
    return { fact, file, line, isLeftOut, proposal: words };
  });
  const changed = [...now].filter(([file, text]) => files.get(file) !== text);
  return {
    findings,
    foreign: facts.filter(({ spec }) => spec !== edition).length,
    diff: changed.flatMap(([file, text]) => unifiedDiff(file, files.get(file) ?? "", text)),
    files: changed.map(([file, after]) => ({ file, after })),
  };
}

/** Each fault once, as answers to the edition on the disk have shown it, where any has. */
function distinctFaults(facts: readonly Fact[], edition: string): readonly Fact[] {
  const distinct = new Map<string, Fact>();
  for (const fact of facts) {
    const fault = faultOf(fact);
    if (!distinct.has(fault) || fact.spec === edition) distinct.set(fault, fact);
  }
  return [...distinct.values()];
}
