import { glob } from "node:fs/promises";
import { basename } from "node:path";
import type { Mutation } from "./mutation.ts";

/** Where the tests of the packages are. */
export interface TestFiles {
  /** @throws {Error} that names the mutation, where one of its tests is not there. */
  find(mutation: Mutation): readonly string[];
}

export async function findTestFiles(root: string): Promise<TestFiles> {
  const files: string[] = [];
  for await (const file of glob("{packages,tools}/*/test/**/*.test.ts", { cwd: root })) {
    files.push(file);
  }
  return {
    find({ name, tests }) {
      const found = tests.map((test) => filesOf(test, files));
      const missing = tests.filter((_, index) => found[index]?.length === 0);
      if (missing.length === 0) return [...new Set(found.flat())];
      throw new Error(`${name}: its tests are gone: ${missing.join(", ")}`);
    },
  };
}

/** The files that a test stands for: where it was moved, those of its package that still have its name. */
function filesOf(test: string, files: readonly string[]): readonly string[] {
  const [folder, path] = partsOf(test);
  const exact = `${folder}/test/${path}.test.ts`;
  if (files.includes(exact)) return [exact];
  return files.filter(
    (file) => file.startsWith(`${folder}/`) && basename(file) === basename(exact),
  );
}

function partsOf(test: string): readonly [folder: string, path: string] {
  const [first = "", second = "", ...path] = test.split("/");
  if (first === "tools") return [`tools/${second}`, path.join("/")];
  return [`packages/${first}`, [second, ...path].join("/")];
}
