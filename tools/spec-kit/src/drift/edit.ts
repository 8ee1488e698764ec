import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";

/** A change of some lines of a file. */
export interface Edit {
  readonly file: string;
  /** The first line that it changes, or before which it inserts, from 1. */
  readonly line: number;
  /** How many lines go. */
  readonly removed: number;
  readonly added: readonly string[];
}

/** The text with the edit made. */
export function applyEdit(text: string, { line, removed, added }: Edit): string {
  return text
    .split("\n")
    .toSpliced(line - 1, removed, ...added)
    .join("\n");
}

/** What became of a file, as a unified diff. */
export function unifiedDiff(file: string, before: string, after: string): readonly string[] {
  const options = { context: 3, headerOptions: FILE_HEADERS_ONLY };
  const names = [`a/${file}`, `b/${file}`] as const;
  const patch = createTwoFilesPatch(...names, before, after, undefined, undefined, options);
  return patch.trimEnd().split("\n");
}
