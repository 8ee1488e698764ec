import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Place } from "./locate.ts";
import { findGuard, lineOf } from "./find-guard.ts";
import type { CodeMutation, FileMutation, Mutation } from "./mutation.ts";
import { remove, replace } from "./rewrite.ts";
import type { Source } from "./syntax/match.ts";
import { readSnippet } from "./syntax/snippet.ts";

/** A file without its guard. */
export interface Change {
  /** From the root of the workspace. */
  readonly file: string;
  /** Where the guard begins, counted from 1. */
  readonly line: number;
  readonly text: string;
}

/**
 * Takes the guard of a mutation out of what the workspace holds, which itself is not changed.
 *
 * @throws {Error} that names the mutation, where there is not exactly one such guard.
 */
export async function applyTo(
  root: string,
  sources: readonly Source[],
  mutation: Mutation,
): Promise<Change> {
  try {
    return "guard" in mutation ? changeCode(sources, mutation) : await changeFile(root, mutation);
  } catch (error) {
    throw new Error(`${mutation.name}: ${(error as Error).message}`, { cause: error });
  }
}

function changeCode(sources: readonly Source[], mutation: CodeMutation): Change {
  const place = findGuard(sources, mutation);
  const { file } = place.source;
  return { file, line: lineOf(place), text: changeAt(place, mutation) };
}

/** The text of a source without the guard that stands at a place. */
export function changeAt(place: Place, { with: code }: CodeMutation): string {
  const text = code === undefined ? remove(place) : replace(place, readSnippet(code));
  if (text === place.source.text) throw new Error("`with` is the guard itself");
  return text;
}

async function changeFile(root: string, { file, edit }: FileMutation): Promise<Change> {
  const before = await readFile(join(root, file), "utf8");
  const text = edit(before);
  if (text === before) throw new Error(`its guard is gone from ${file}`);
  return { file, line: 1, text };
}
