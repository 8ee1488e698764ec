import { listOperations, type OpenApiDocument } from "@signoff/openapi";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkProject } from "../src/check.ts";
import { compilerNames, compilers } from "../src/compilers.ts";
import { callCount, readDocument } from "../src/document.ts";
import { openScene } from "../src/editor/scene.ts";
import { createProjects, type Projects } from "../src/project.ts";
import { greatestRatio, isNamed } from "../src/report.ts";

let document: OpenApiDocument;
let projects: Projects;
beforeAll(async () => {
  document = await readDocument("edin-docflow");
  projects = await createProjects(document);
});
afterAll(async () => projects[Symbol.asyncDispose]());

it("the app calls operations of every group", () => {
  const { text } = projects.of.signoff.app;
  const groups = new Map<string, boolean>();
  for (const { method, path, operation } of listOperations(document)) {
    const [group = ""] = operation.tags ?? [];
    const isCalled = text.includes(`client.${method}(${JSON.stringify(path)}`);
    groups.set(group, groups.get(group) === true || isCalled);
  }
  expect([...groups].filter(([, isCalled]) => !isCalled)).toEqual([]);
});

describe.each(compilerNames)("under TypeScript %s", (name) => {
  const compiler = compilers[name];

  it("takes at most a fifth of openapi-fetch's instantiations for the same app", async () => {
    const ours = await checkProject(compiler, projects.of.signoff);
    const theirs = await checkProject(compiler, projects.of["openapi-fetch"]);
    expect(ours.instantiations / theirs.instantiations).toBeLessThan(greatestRatio);
  });

  it("shows what each call answers by the name of its type", async () => {
    await using scene = await openScene(compiler, projects.of.signoff);
    const hovers = await scene.hoverCalls();
    expect(hovers).toHaveLength(callCount);
    expect(hovers.filter((hover) => !isNamed(hover))).toEqual([]);
  });
});

it("does not take pages of structure for a named type", async () => {
  await using scene = await openScene(compilers["7"], projects.of["openapi-fetch"]);
  const hovers = await scene.hoverCalls();
  expect(hovers.filter((hover) => !isNamed(hover)).length).toBeGreaterThan(callCount / 2);
});
