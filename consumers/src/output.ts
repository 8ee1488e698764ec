import type { Finished } from "@signoff/test-support";

/** The JSON that a program printed. @throws {Error} with what it told of its failure. */
export function outputOf({ status, stdout, stderr }: Finished): unknown {
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}
