/** A change of some lines of a file. */
export interface Edit {
  readonly file: string;
  /** The first line that it changes, or before which it inserts, from 1. */
  readonly line: number;
  /** How many lines go. */
  readonly removed: number;
  readonly added: readonly string[];
}

/** The text with the edits made. Of edits of the same lines the first counts. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const lines = text.split("\n");
  for (const { line, removed, added } of withoutOverlaps(edits).toReversed()) {
    lines.splice(line - 1, removed, ...added);
  }
  return lines.join("\n");
}

const context = 3;

/** The edits of one file as a unified diff. */
export function unifiedDiff(file: string, text: string, edits: readonly Edit[]): readonly string[] {
  const lines = text.replace(/\n$/, "").split("\n");
  const output = [`--- a/${file}`, `+++ b/${file}`];
  let shift = 0;
  for (const group of grouped(withoutOverlaps(edits))) {
    const [first] = group;
    const last = group.at(-1);
    if (!first || !last) continue;
    const start = Math.max(1, first.line - context);
    const end = Math.min(lines.length, last.line + last.removed - 1 + context);
    const body = hunk(lines, start, end, group);
    const count = body.filter((line) => !line.startsWith("-")).length;
    output.push(`@@ -${start},${end - start + 1} +${start + shift},${count} @@`, ...body);
    shift += count - (end - start + 1);
  }
  return output;
}

function hunk(
  lines: readonly string[],
  start: number,
  end: number,
  edits: readonly Edit[],
): readonly string[] {
  const body: string[] = [];
  let at = start;
  for (const { line, removed, added } of edits) {
    for (; at < line; at += 1) body.push(` ${lines[at - 1] ?? ""}`);
    for (; at < line + removed; at += 1) body.push(`-${lines[at - 1] ?? ""}`);
    body.push(...added.map((text) => `+${text}`));
  }
  for (; at <= end; at += 1) body.push(` ${lines[at - 1] ?? ""}`);
  return body;
}

/** Those that share their context. */
function grouped(edits: readonly Edit[]): readonly (readonly Edit[])[] {
  const groups: Edit[][] = [];
  for (const edit of edits) {
    const last = groups.at(-1)?.at(-1);
    const isNear = last && edit.line - (last.line + last.removed) <= 2 * context;
    if (isNear) groups.at(-1)?.push(edit);
    else groups.push([edit]);
  }
  return groups;
}

function withoutOverlaps(edits: readonly Edit[]): readonly Edit[] {
  const kept: Edit[] = [];
  for (const edit of edits) {
    const isFree = kept.every(
      (one) => edit.line >= one.line + one.removed || edit.line + edit.removed <= one.line,
    );
    const isInsertion = edit.removed === 0 && kept.every((one) => one.removed === 0 || isFree);
    if (isFree || isInsertion) kept.push(edit);
  }
  return kept.toSorted((one, other) => one.line - other.line);
}
