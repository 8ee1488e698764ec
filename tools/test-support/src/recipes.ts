import { readFile } from "node:fs/promises";
import { type Finished, run, runExample } from "./example.ts";

/** One recipe of a README: the code under a heading of the section "Recipes". */
export interface Recipe {
  readonly heading: string;
  readonly language: string;
  readonly code: string;
}

/** The recipes of a README, in their order. */
export async function readRecipes(readme: string | URL): Promise<Recipe[]> {
  const [, section = ""] = (await readFile(readme, "utf8")).split("\n## Recipes\n");
  const [recipes = ""] = section.split("\n## ");
  return recipes
    .split("\n### ")
    .slice(1)
    .flatMap((part) => {
      const [heading = ""] = part.split("\n");
      return Array.from(part.matchAll(/```(js|ts)\n([\s\S]*?)```/g), ([, language, code]) => ({
        heading,
        language: language!,
        code: code!,
      }));
    });
}

/** What Jest and Vitest give to each file of tests, as far as recipes use it. */
const testGlobals = `
import { after as afterAll, before as beforeAll, test } from "node:test";
import { deepStrictEqual, strictEqual } from "node:assert";
const expect = (given: unknown) => ({
  toBe: (wanted: unknown) => strictEqual(given, wanted),
  toEqual: (wanted: unknown) => deepStrictEqual(given, wanted),
});
`;

interface RunOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a recipe as what it is: a script of CommonJS, a file of tests, or a module. */
export function runRecipe({ language, code }: Recipe, options: RunOptions): Promise<Finished> {
  if (language === "js") {
    return run(process.execPath, ["--input-type=commonjs", "--eval", code], options);
  }
  return runExample(/^test\(/m.test(code) ? testGlobals + code : code, options);
}
