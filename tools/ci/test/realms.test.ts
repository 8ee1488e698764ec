import { glob, readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { providers } from "../../../providers.ts";

const root = resolve(import.meta.dirname, "../../..");

/** What comes from other realms, or from another installed copy, in everyday use. */
const crossing =
  /\binstanceof (?:\w*Error|\w*Failure|Promise|Date|(?:\w+)?Array|ArrayBuffer|Headers|AbortSignal|MessageML)\b/g;

/** Errors that are caught in the package that throws them, by the same copy of it. */
const own = /instanceof (?:UnsafeInteger|Syntax|File|Field)Error$/;

async function findIn(pattern: string): Promise<string[]> {
  const found: string[] = [];
  for await (const path of glob(pattern, { cwd: root })) {
    const source = await readFile(resolve(root, path), "utf8");
    for (const [check] of source.matchAll(crossing)) found.push(`${path}: ${check}`);
  }
  return found.filter((one) => !own.test(one));
}

test("no library asks for the class of what may be of another realm or copy", async () => {
  const libraries = `packages/{${["core", ...providers, "opentelemetry", "redis", "signoff"].join()}}/src/**/*.ts`;
  expect(await findIn(libraries)).toEqual([]);
  // The twin: the command is alone in its process.
  expect(await findIn("packages/cli/src/**/*.ts")).not.toEqual([]);
});
