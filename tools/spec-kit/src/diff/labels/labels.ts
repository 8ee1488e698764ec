import type { OpenApiDocument } from "@signoff/openapi";
import type { Change } from "../change.ts";
import { compareSpecs } from "../compare.ts";
import type { ExportedSchemas } from "../contract/exported.ts";
import { bundleFiles } from "../files/bundle.ts";
import type { SpecFiles } from "../files/spec-files.ts";
import { judgeLabel } from "./judge.ts";
import { applyEdits, type Label } from "./label.ts";

/** A provider's spec that labels are tried on. */
export interface LabelledSpec {
  readonly files: SpecFiles;
  readonly exported: ExportedSchemas;
}

/** What a label's edits come to, and what is told otherwise than it has it. */
export interface TriedLabel {
  readonly label: Label;
  readonly changes: readonly Change[];
  readonly faults: readonly string[];
}

/** Tries labels, each on the untouched spec of its provider. */
export async function tryLabels(
  labels: readonly Label[],
  readSpec: (provider: string) => Promise<LabelledSpec>,
): Promise<readonly TriedLabel[]> {
  const specs = new Map<string, LabelledSpec & { readonly old: OpenApiDocument }>();
  const tried: TriedLabel[] = [];
  for (const label of labels) {
    const { provider } = label;
    const known = specs.get(provider);
    const spec = known ?? (await prepare(await readSpec(provider), provider));
    specs.set(provider, spec);
    const now = await bundleFiles(applyEdits(spec.files, label), provider);
    const changes = compareSpecs(provider, {
      old: spec.old,
      now,
      exported: { old: spec.exported, now: spec.exported },
    });
    tried.push({ label, changes, faults: judgeLabel(label, changes) });
  }
  return tried;
}

async function prepare(
  spec: LabelledSpec,
  provider: string,
): Promise<LabelledSpec & { readonly old: OpenApiDocument }> {
  return { ...spec, old: await bundleFiles(spec.files, provider) };
}
