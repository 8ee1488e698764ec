import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkProject } from "../src/check.ts";
import { compilerNames, compilers } from "../src/compilers.ts";
import { callCount, readDocument } from "../src/document.ts";
import { openScene } from "../src/editor/scene.ts";
import { createProjects, type Projects } from "../src/project.ts";
import { greatestRatio, isNamed } from "../src/report.ts";

let projects: Projects;
beforeAll(async () => {
  projects = await createProjects(await readDocument("symphony"));
});
afterAll(async () => projects[Symbol.asyncDispose]());

describe.each(compilerNames)("under TypeScript %s", (name) => {
  const compiler = compilers[name];

  it("takes at most a fifth of openapi-fetch's instantiations for the same app", async () => {
    const ours = await checkProject(compiler, projects.of.signoff);
    const theirs = await checkProject(compiler, projects.of["openapi-fetch"]);
    expect(ours.instantiations / theirs.instantiations).toBeLessThan(greatestRatio);
  });

  it("shows answers by the names of their types, and offers paths, parameters and fields", async () => {
    await using scene = await openScene(compiler, projects.of.signoff);
    expect(await scene.hoverData()).toBe("const list: UserV2 | undefined");
    expect(await scene.hoverAnswer()).toBe("const answer: Result<UserV2 | undefined>");
    for (const kind of ["path", "query", "field"] as const) await scene.complete(kind);
    const hovers = await scene.hoverCalls();
    expect(hovers).toHaveLength(callCount);
    expect(hovers.filter((hover) => !isNamed(hover))).toEqual([]);
  });
});

it("does not take pages of structure for a named type", async () => {
  await using scene = await openScene(compilers["7"], projects.of["openapi-fetch"]);
  expect(isNamed(await scene.hoverData())).toBe(false);
  expect(isNamed("const list: UserV2 | undefined")).toBe(true);
});

it("does not measure an app that does not compile", async () => {
  const folder = await mkdtemp(join(tmpdir(), "signoff-broken-"));
  try {
    await writeFile(join(folder, "tsconfig.json"), '{ "files": ["app.ts"] }');
    await writeFile(join(folder, "app.ts"), 'export const count: number = "";');
    const check = checkProject(compilers["7"], { ...projects.of.signoff, folder });
    await expect(check).rejects.toThrow(/does not compile.*TS2322/s);
  } finally {
    await rm(folder, { recursive: true });
  }
});
