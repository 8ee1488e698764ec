import { bumpsFor } from "../bumps.ts";
import type { Change } from "../change.ts";
import type { ExpectedChange, Label } from "./label.ts";

/** What is told otherwise than a label has it; nothing where all agrees. */
export function judgeLabel(label: Label, changes: readonly Change[]): readonly string[] {
  const told = changes.map(({ subject, place, class: view, level, kind }) =>
    sayChange({ ...subject, place, class: view, level, kind }),
  );
  const expected = label.expect.changes.map(sayChange);
  const bumps: Readonly<Record<string, string>> = bumpsFor(
    new Map([[label.provider, changes]]),
    () => "1.0.0",
  );
  const wrongBumps = Object.entries(label.expect.bump).filter(
    ([name, bump]) => bumps[name] !== bump,
  );
  return [
    ...missing(expected, told).map((text) => `not told: ${text}`),
    ...missing(told, expected).map((text) => `told besides: ${text}`),
    ...wrongBumps.map(([name, bump]) => `${name}: ${bumps[name] ?? "none"} instead of ${bump}`),
  ];
}

/** What counts of a change: what it is in, the place, class and level. The kind is a word of ours. */
function sayChange({
  operation,
  schema,
  component,
  place,
  class: view,
  level,
}: ExpectedChange): string {
  return `${operation ?? schema ?? component ?? "document"}, ${place || "itself"}: ${view} ${level}`;
}

function missing(texts: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return texts.filter((text) => {
    const index = left.indexOf(text);
    if (index !== -1) left.splice(index, 1);
    return index === -1;
  });
}
