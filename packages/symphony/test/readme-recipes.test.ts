import { type Finished, openRecipes, secretsShownIn } from "@signoff/test-support";
import { expect, test } from "vitest";
import { type Server, startServer } from "./support/index.ts";

const recipes = await openRecipes(new URL("../", import.meta.url));

/** Runs the recipe under a heading, against a server where it signs on to one. */
function runUnder(heading: string, server: Server): Promise<Finished> {
  const [{ username, privateKey }] = server.accounts;
  return recipes.run(
    heading,
    { "acme.symphony.com": server.url, '"settlement-bot"': JSON.stringify(username) },
    { SYMPHONY_PRIVATE_KEY: privateKey },
  );
}

test("the README has recipes for what people ask", () => {
  const headings = ["`require`", "Tests, with Jest as well", "A mock", "Logging"];
  expect(recipes.headings).toEqual(headings);
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
