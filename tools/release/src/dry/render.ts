import { formatTable } from "@signoff/spec-kit/src/table.ts";
import type { Rehearsal, Rehearsed } from "./rehearse.ts";

/** What a rehearsal came to, for people. */
export function render({ versions, packages }: Rehearsal): string {
  const changed = versions.filter(({ before, after }) => before !== after);
  const plan = changed.map(({ name, before, after }) => `  ${name}  ${before} → ${after}`);
  const notes = changed.map(({ name, after, notes: text }) => `## ${name} ${after}\n\n${text}\n`);
  const table = formatTable([
    ["package", "version", "size", "dependencies", "result"],
    ...packages.map(rowOf),
  ]);
  const licences = [...new Set(packages.flatMap(({ dependencies }) => dependencies))].toSorted();
  return [
    changed.length > 0 ? "Versions:" : "No changeset asks for a version.",
    ...plan,
    "",
    ...notes,
    "Dependencies and their licences:",
    ...licences.map((line) => `  ${line}`),
    "",
    ...table,
    "",
  ].join("\n");
}

function rowOf({ name, version, size, dependencies, result, ok }: Rehearsed): readonly string[] {
  const kilobytes = `${(size / 1000).toFixed(1)} kB`;
  return [name, version, kilobytes, String(dependencies.length), ok ? result : `FAILED: ${result}`];
}
