import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { fillExample, type Finished, run, runExample } from "./example.ts";

/** One recipe of a README: the code under a heading of the section "Recipes". */
interface Recipe {
  readonly heading: string;
  readonly language: string;
  readonly code: string;
}

/** In their order. */
async function readRecipes(readme: string | URL): Promise<Recipe[]> {
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

/** The recipes of a package's README. */
export interface Recipes {
  readonly headings: readonly string[];
  /**
   * Runs the one under a heading. One that signs on gets its made-up values replaced.
   *
   * @param values those that take their place.
   */
  run(
    heading: string,
    values: Readonly<Record<string, string>>,
    env: Readonly<Record<string, string>>,
  ): Promise<Finished>;
}

/**
 * Reads the recipes of a package.
 *
 * @param root its folder.
 */
export async function openRecipes(root: URL): Promise<Recipes> {
  const recipes = await readRecipes(new URL("README.md", root));
  return {
    headings: recipes.map(({ heading }) => heading),
    run(heading, values, env) {
      const recipe = recipes.find((one) => one.heading === heading);
      if (!recipe) throw new Error(`The README has no recipe "${heading}".`);
      const signsOn = recipe.code.includes("process.env");
      const code = signsOn ? fillExample(recipe.code, values) : recipe.code;
      return runRecipe({ ...recipe, code }, { cwd: fileURLToPath(root), env });
    },
  };
}

interface RunOptions {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Runs a recipe as what it is: a script of CommonJS, a file of tests, or a module. */
function runRecipe({ language, code }: Recipe, options: RunOptions): Promise<Finished> {
  if (language === "js") {
    return run(process.execPath, ["--input-type=commonjs", "--eval", code], options);
  }
  return runExample(/^test\(/m.test(code) ? testGlobals + code : code, options);
}
