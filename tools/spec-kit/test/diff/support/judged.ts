import type { TriedLabel } from "../../../src/diff/labels/labels.ts";

/** The labels that are told otherwise, and how; the kinds of changes count here as well. */
export function faultsOf(tried: readonly TriedLabel[]): readonly (readonly string[])[] {
  return tried.flatMap(({ label, changes, faults }) => {
    const [kinds, expected] = [changes, label.expect.changes].map(sayKinds);
    const all = kinds === expected ? faults : [...faults, `kinds: ${kinds} instead of ${expected}`];
    return all.length > 0 ? [[label.id, ...all]] : [];
  });
}

function sayKinds(changes: readonly { readonly kind?: string }[]): string {
  return changes
    .map(({ kind }) => String(kind))
    .toSorted()
    .join(", ");
}
