import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { providers } from "../../../providers.ts";

const libraries = ["core", ...providers, "opentelemetry", "redis", "signoff"];

async function read(name: string): Promise<{ readonly top: string; readonly node: string }> {
  const folder = new URL(`../../${name}/`, import.meta.url);
  const readme = await readFile(new URL("README.md", folder), "utf8");
  const { engines } = JSON.parse(await readFile(new URL("package.json", folder), "utf8")) as {
    readonly engines: { readonly node: string };
  };
  return { top: readme.split("\n").slice(0, 24).join("\n"), node: engines.node.replace(">=", "") };
}

test.each([...libraries, "cli", "directlink-cli"])(
  "the README of %s says at its top what it was tried against, and where it runs",
  async (name) => {
    const { top, node } = await read(name);
    expect(top).toMatch(/Tried against .*emulator.*no live service/);
    expect(top).toMatch(new RegExp(`Runtimes .*Node ${node} or later`));
  },
);

test.each(libraries)("the README of %s says the least TypeScript", async (name) => {
  expect((await read(name)).top).toMatch(/TypeScript +\| 5\.2 or later/);
});
