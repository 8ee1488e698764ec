import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Mutation } from "./mutation.ts";

/**
 * The text with the guard taken out.
 *
 * @throws {Error} where the text that names the guard does not stand in it exactly once.
 */
export function applyTo(text: string, { name, file, find, replace }: Mutation): string {
  const parts = text.split(find);
  if (parts.length !== 2) {
    throw new Error(
      `${name}: its text occurs ${parts.length - 1} times in ${file}, not once; mend the mutation.\n${find}`,
    );
  }
  return parts.join(replace);
}

/** What is wrong with the list: guards that are not where it says, one message for each. */
export async function findStale(root: string, mutations: readonly Mutation[]): Promise<string[]> {
  const checked = await Promise.allSettled(
    mutations.map(async (mutation) =>
      applyTo(await readFile(join(root, mutation.file), "utf8"), mutation),
    ),
  );
  return checked.flatMap((one) =>
    one.status === "rejected" ? [(one.reason as Error).message] : [],
  );
}
