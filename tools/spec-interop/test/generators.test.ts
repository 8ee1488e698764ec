import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { providers } from "../../../providers.ts";
import { bundlePath } from "../src/bundles.ts";
import { compileFolder } from "../src/compile.ts";
import { generators } from "../src/generators.ts";

// Within this package, for generated code may import what its generator ships.
const home = fileURLToPath(new URL("../", import.meta.url));
let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(home, "generated-"));
});
afterAll(() => rm(root, { recursive: true }));

describe.each(Object.entries(generators))("%s", (name, generator) => {
  test.each(providers)("generates code from %s that compiles", async (provider) => {
    const folder = join(root, name, provider);
    await mkdir(folder, { recursive: true });
    await generator(bundlePath(provider), folder);
    expect(await compileFolder(folder)).toBe("");
  });
});

test("code that does not compile is told", async () => {
  const folder = join(root, "broken");
  await mkdir(folder);
  await writeFile(join(folder, "index.ts"), 'export const size: number = "large";');
  expect(await compileFolder(folder)).toContain("index.ts(1,14)");
});

test("a generator that writes nothing is told", async () => {
  const folder = join(root, "empty");
  await mkdir(folder);
  expect(await compileFolder(folder)).toContain("no TypeScript");
});
