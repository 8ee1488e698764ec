import { pathToFileURL } from "node:url";
import { root } from "../../src/folders.ts";
import { toTable } from "../../src/render/table.ts";
import type { PassedFile } from "./coverage.ts";
import type { PathTaken } from "./measure.ts";

/** How many files and functions a call passes, and how often it enters one. */
export interface PathLength {
  readonly files: number;
  readonly functions: number;
  readonly calls: number;
}

export function lengthOf({ files }: PathTaken): PathLength {
  const functions = files.flatMap((file) => file.functions);
  return {
    files: files.length,
    functions: functions.length,
    calls: functions.reduce((sum, { count }) => sum + count, 0),
  };
}

export function renderPaths(paths: readonly PathTaken[]): string {
  const rows = paths.map((path) => {
    const { files, functions, calls } = lengthOf(path);
    return [path.contender, `${files}`, `${functions}`, `${calls}`];
  });
  return toTable(["A typed GET passes", "files", "functions", "calls"], rows);
}

/** Each file with its functions, those without a name as `(anonymous)`. */
export function listFunctions({ contender, files }: PathTaken): string {
  return [`${contender}:`, ...files.map(listFile)].join("\n");
}

function listFile({ url, functions }: PassedFile): string {
  const names = functions.map(({ name, count }) => {
    const shown = name || "(anonymous)";
    return count === 1 ? shown : `${shown} x${count}`;
  });
  return `  ${shorten(url)}: ${names.join(", ")}`;
}

function shorten(url: string): string {
  const base = pathToFileURL(root).href;
  return url.replace(base, "").replace(/^.*\/node_modules\//, "");
}
