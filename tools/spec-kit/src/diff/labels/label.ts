import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Bump } from "../bumps.ts";
import type { Class, Level } from "../change.ts";
import type { SpecFiles } from "../files/spec-files.ts";

/** A change of a spec, and what it has to be told as. */
export interface Label {
  readonly id: string;
  readonly provider: string;
  readonly title: string;
  readonly edits: readonly Edit[];
  readonly expect: {
    readonly changes: readonly ExpectedChange[];
    readonly bump: Readonly<Record<string, Bump>>;
  };
  readonly consumer?: { readonly compilesBefore: string; readonly breaksAfter: boolean };
}

/** One replacement in a file; what is looked for is there once. */
interface Edit {
  readonly file: string;
  readonly find: string;
  readonly replace: string;
}

/** What a label expects of one change. */
export interface ExpectedChange {
  readonly operation?: string;
  readonly schema?: string;
  readonly component?: string;
  readonly place: string;
  readonly kind?: string;
  readonly class: Class;
  readonly level: Level;
}

/** All labels in a folder, one a file, in the order of the names. */
export function readLabels(folder: string): readonly Label[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return names
    .toSorted()
    .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as Label);
}

/**
 * The files with a label's edits.
 *
 * @throws {Error} when a file lacks what is looked for, or has it more than once.
 */
export function applyEdits(files: SpecFiles, { id, edits }: Label): SpecFiles {
  const edited = new Map(files);
  for (const { file, find, replace } of edits) {
    const text = edited.get(file);
    const count = text === undefined ? 0 : text.split(find).length - 1;
    if (text === undefined || count !== 1) {
      throw new Error(
        `Label ${id}: ${file} has what is looked for ${count} times: ${JSON.stringify(find)}`,
      );
    }
    edited.set(
      file,
      text.replace(find, () => replace),
    );
  }
  return edited;
}
