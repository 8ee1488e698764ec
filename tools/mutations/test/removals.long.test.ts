import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { applyTo } from "../src/apply.ts";
import { findGuard } from "../src/find-guard.ts";
import type { CodeMutation } from "../src/mutation.ts";
import { mutations } from "../src/mutations.ts";
import { parseSources, readSources } from "../src/sources.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const sources = await readSources(root);

/** Whether the guard of a mutation is told to be gone once it was taken out. */
async function isMissed(mutation: CodeMutation): Promise<boolean> {
  const { file, text } = await applyTo(root, sources, mutation);
  const { ownProperties } = sources[0]!;
  const without = parseSources([{ file, text }]).map((one) =>
    Object.assign(one, { ownProperties }),
  );
  try {
    findGuard([...sources.filter((source) => source.file !== file), ...without], mutation);
    return false;
  } catch (error) {
    return (error as Error).message.includes("is gone");
  }
}

test("a guard that was taken out is missed, not found somewhere else", async () => {
  const removals = mutations
    .filter((one) => "guard" in one)
    .filter((one) => one.with === undefined);
  const missed = await Promise.all(removals.map(isMissed));
  expect(removals.filter((_, index) => !missed[index]).map(({ name }) => name)).toEqual([]);
}, 240_000);
