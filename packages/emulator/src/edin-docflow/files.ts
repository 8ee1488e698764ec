import type { Part } from "../contract.ts";

/** Files have to be smaller than this, in bytes: 5 MB, counted in thousands. */
export const largestFile = 5_000_000;

/** The only file among the parts of a form; `undefined` when there is none, or more than one. */
export function onlyFile(parts: readonly Part[]): Part | undefined {
  const [file, ...others] = parts.filter(({ filename }) => filename !== undefined);
  return others.length === 0 ? file : undefined;
}
