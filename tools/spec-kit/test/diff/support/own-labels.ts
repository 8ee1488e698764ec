import { readFileSync } from "node:fs";
import type { Bump } from "../../../src/diff/bumps.ts";
import { packageOf } from "../../../src/diff/bumps.ts";
import type { Label } from "../../../src/diff/labels/label.ts";

/** Providers that there are labels of. */
export const labelledProviders = ["directlink", "edin-docflow", "symphony"] as const;

/** A label as `labels/` has it: files by their names alone, steps by the package and by what exports it again. */
interface OwnLabel {
  readonly name: string;
  readonly edits: Label["edits"];
  readonly changes: Label["expect"]["changes"];
  readonly bumps: { readonly package: Bump; readonly signoff: Bump };
  readonly consumer?: { readonly source: string; readonly breaks: boolean };
}

/** The labels of a provider. */
export function readOwnLabels(provider: string): readonly Label[] {
  const text = readFileSync(new URL(`../labels/${provider}.json`, import.meta.url), "utf8");
  return (JSON.parse(text) as readonly OwnLabel[]).map((label) => toLabel(provider, label));
}

function toLabel(provider: string, { name, edits, changes, bumps, consumer }: OwnLabel): Label {
  const bump = { [packageOf(provider)]: bumps.package, signoff: bumps.signoff };
  const located = edits.map(({ file, find, replace }) => ({
    file: `specs/${provider}/${file}`,
    find,
    replace,
  }));
  const told = consumer && { compilesBefore: consumer.source, breaksAfter: consumer.breaks };
  return {
    id: name,
    provider,
    title: name,
    edits: located,
    expect: { changes, bump },
    ...(told && { consumer: told }),
  };
}
