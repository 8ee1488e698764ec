import { applyTo, type Change } from "./apply.ts";
import type { Mutation } from "./mutation.ts";
import { readSources } from "./sources.ts";
import { findTestFiles } from "./test-files.ts";

/** A mutation with what it changes, and the files of its tests. */
export interface Prepared {
  readonly mutation: Mutation;
  readonly change: Change;
  /** From the root of the workspace. */
  readonly tests: readonly string[];
}

/**
 * Finds the guards and the tests of some mutations.
 *
 * @throws {Error} that names each one whose guard or tests are not to be found.
 */
export async function prepare(
  root: string,
  mutations: readonly Mutation[],
): Promise<readonly Prepared[]> {
  const [sources, files] = await Promise.all([readSources(root), findTestFiles(root)]);
  const settled = await Promise.allSettled(
    mutations.map(async (mutation) => ({
      mutation,
      change: await applyTo(root, sources, mutation),
      tests: files.find(mutation),
    })),
  );
  const failures = settled.flatMap((one) =>
    one.status === "rejected" ? [(one.reason as Error).message] : [],
  );
  if (failures.length > 0) throw new Error(failures.join("\n\n"));
  return settled.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
}
