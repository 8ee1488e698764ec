import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { compilerNames, compilers } from "../src/compilers.ts";
import { run } from "../src/run.ts";

const repository = fileURLToPath(new URL("../../../", import.meta.url));
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "signoff-errors-"));
  const config = {
    extends: join(repository, "tsconfig.base.json"),
    compilerOptions: { types: ["node"], typeRoots: [join(repository, "node_modules/@types")] },
    files: [join(repository, "packages/core/test/errors-by-status.test.ts")],
  };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify(config));
});
afterAll(() => rm(folder, { recursive: true }));

it.each(compilerNames)("TypeScript %s narrows errors by their status", async (name) => {
  const { status, output } = await run(compilers[name].tsc, ["-p", folder]);
  expect({ status, output }).toEqual({ status: 0, output: "" });
});
