import { join } from "node:path";
import { readIfThere } from "../../files.ts";
import type { OpenApiDocument } from "@signoff/openapi";
import { checkRevision, lastRelease } from "./base.ts";
import type { Change } from "../change.ts";
import { compareSpecs } from "../compare.ts";
import { exportedSchemas } from "../contract/exported.ts";
import { bundleFiles } from "../files/bundle.ts";
import { createLines, type Line } from "../files/lines.ts";
import { readFileAt, readSpecFiles, readSpecFilesAt, type SpecFiles } from "../files/spec-files.ts";
import { sentenceOf } from "../words/sentence.ts";

/** A change with its words and the line of the spec. */
export interface ToldChange extends Change, Line {
  readonly provider: string;
  readonly sentence: string;
}

/** A provider's spec at a revision and now. */
export interface DiffedProvider {
  readonly provider: string;
  readonly base: string;
  readonly changes: readonly ToldChange[];
  readonly documents: { readonly old: OpenApiDocument; readonly now: OpenApiDocument };
}

/** Judges what changed in a provider's spec since a revision, or since its last release. */
export async function diffSince(
  root: string,
  provider: string,
  revision?: string,
): Promise<DiffedProvider> {
  const base = revision === undefined ? lastRelease(root, provider) : checkRevision(root, revision);
  return diffProvider(root, provider, await base);
}

async function diffProvider(root: string, provider: string, base: string): Promise<DiffedProvider> {
  const [before, source, present] = await Promise.all([
    readSpecFilesAt(root, base, provider),
    readFileAt(root, base, `packages/${provider}/src/schemas.ts`),
    readIfThere(join(root, "packages", provider, "src/schemas.ts")),
  ]);
  const after = readSpecFiles(root, provider);
  const documents = {
    old: await bundleOrNothing(before, provider),
    now: await bundleFiles(after, provider),
  };
  const changes = compareSpecs(provider, {
    ...documents,
    exported: { old: exportedSchemas(source ?? ""), now: exportedSchemas(present ?? "") },
  });
  const lines = createLines(after, provider);
  return {
    provider,
    base,
    documents,
    changes: changes.map((change) => tell(provider, change, lines)),
  };
}

/** A provider that had no spec yet has nothing but new calls. */
async function bundleOrNothing(files: SpecFiles, provider: string): Promise<OpenApiDocument> {
  if (files.size > 0) return bundleFiles(files, provider);
  return { openapi: "3.1.1", info: { title: provider, version: "0.0.0" } };
}

function tell(provider: string, change: Change, lines: ReturnType<typeof createLines>): ToldChange {
  return { ...change, provider, sentence: sentenceOf(change), ...lines.at(change.pointers.now) };
}
