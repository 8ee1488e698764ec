import {
  fillExample,
  type Finished,
  readRecipes,
  runRecipe,
  secretsShownIn,
} from "@signoff/test-support";
import { expect, test } from "vitest";
import { type Server, startServer } from "./support.ts";

const root = new URL("../", import.meta.url);
const recipes = await readRecipes(new URL("README.md", root));

/** Runs the recipe under a heading, against a server where it signs on to one. */
async function runUnder(heading: string, server: Server): Promise<Finished> {
  const recipe = recipes.find((one) => one.heading === heading)!;
  const [{ username, privateKey }] = server.accounts;
  const code = recipe.code.includes("process.env")
    ? fillExample(recipe.code, {
        "acme.symphony.com": server.url,
        '"settlement-bot"': JSON.stringify(username),
      })
    : recipe.code;
  return runRecipe(
    { ...recipe, code },
    { cwd: root.pathname, env: { SYMPHONY_PRIVATE_KEY: privateKey } },
  );
}

test("the README has recipes for what people ask", () => {
  const headings = ["`require`", "Tests, with Jest as well", "A mock", "Logging"];
  expect(recipes.map(({ heading }) => heading)).toEqual(headings);
});

test("the README's recipe for require runs", async () => {
  const { status, stdout, stderr } = await runUnder("`require`", await startServer());
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(/^\S+\nended\n$/);
});

test.each(["Tests, with Jest as well", "A mock"])(
  "the README's recipe runs as a file of tests: %s",
  async (heading) => {
    const { status, stdout } = await runUnder(heading, await startServer());
    expect(stdout).toMatch(/pass 1\n/);
    expect(status).toBe(0);
  },
);

test("the README's recipe for logging logs lines of JSON without a secret", async () => {
  const server = await startServer();
  const { status, stdout, stderr } = await runUnder("Logging", server);
  expect([status, stderr]).toEqual([0, ""]);
  const logged = stdout.trim().split("\n");
  expect(JSON.parse(logged.at(-1)!)).toMatchObject({ outcome: "ended" });
  expect(logged.filter((line) => line.includes('"type":"response"')).length).toBeGreaterThan(1);
  expect(secretsShownIn(stdout, { key: server.accounts[0].privateKey.slice(100, 200) })).toEqual(
    [],
  );
});
