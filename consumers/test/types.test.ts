import { readFile } from "node:fs/promises";
import { describe, expect, inject, test } from "vitest";
import { providers } from "../../providers.ts";
import { type App, compile } from "../src/compile.ts";

const project = inject("project");

/** The oldest TypeScript that the packages promise, as their READMEs say. */
const oldest = { compiler: "typescript52", version: "5.2" };
const newest = "typescript";

const web = { web: undefined };
const both = { web: undefined, node: undefined };
const bundler = { module: "esnext", moduleResolution: "bundler" };
const nodenext = { module: "nodenext", moduleResolution: "nodenext", lib: ["es2022"] };
const node16 = { module: "node16", moduleResolution: "node16", lib: ["es2022"] };
const node = { types: ["node"] };
const none = { types: [] };

/** The projects that differ in what the packages' declarations may rely on. */
const projects: Readonly<Record<string, App>> = {
  "Node, ES modules": {
    files: both,
    options: { ...nodenext, ...node, verbatimModuleSyntax: true },
  },
  "Node, CommonJS": { files: both, isCommonJs: true, options: { ...nodenext, ...node } },
  "Node 16's modules, CommonJS": { files: both, isCommonJs: true, options: { ...node16, ...node } },
  "a bundler, the DOM, no other types": {
    files: web,
    options: { ...bundler, ...none, lib: ["es2022", "dom"] },
  },
  "a bundler, the DOM, Node's types": {
    files: both,
    options: { ...bundler, ...node, lib: ["es2022", "dom", "dom.iterable"] },
  },
  "a bundler, a web worker": {
    files: web,
    options: { ...bundler, ...none, lib: ["es2022", "webworker"] },
  },
  "a bundler, the newest library": {
    files: web,
    options: { ...bundler, ...none, lib: ["esnext", "dom"] },
  },
};

describe.each([oldest.compiler, newest])("%s compiles an app against the packages", (compiler) => {
  test.each(Object.keys(projects))("%s", async (name) => {
    expect(await compile(compiler, project, projects[name]!)).toMatchObject({
      stdout: "",
      status: 0,
    });
  });
});

// Before 5.7 there were no types of buffers, 6 drops old settings.
describe.each(["typescript56", "typescript59", "typescript60"])("%s, too", (compiler) => {
  test.each(["Node, CommonJS", "a bundler, the DOM, no other types"])("%s", async (name) => {
    expect(await compile(compiler, project, projects[name]!)).toMatchObject({
      stdout: "",
      status: 0,
    });
  });
});

const misspelled = `import { login } from "@signoff/directlink";
export const open = async () => {
  const session = await login({ baseUrl: "", username: "", password: "" });
  return session.GET("/directlink/v1/download/lists");
};`;
const defaultImport = 'import directlink from "@signoff/directlink";\nexport { directlink };';

describe.each([oldest.compiler, newest])("%s refuses", (compiler) => {
  test.each<[name: string, code: string, isCommonJs: boolean, told: RegExp]>([
    ["a misspelled path", misspelled, false, /download\/lists/],
    ["a misspelled path in CommonJS", misspelled, true, /download\/lists/],
    ["a default import, since there is none", defaultImport, false, /no default export/],
  ])("%s", async (_, code, isCommonJs, told) => {
    const app = { files: { app: code }, isCommonJs, options: { ...nodenext, ...node } };
    const { status, stdout } = await compile(compiler, project, app);
    expect(status).not.toBe(0);
    expect(stdout).toMatch(told);
  });
});

test.each(["core", ...providers, "opentelemetry", "redis", "signoff", "emulator"])(
  "the README of %s says which TypeScript is the oldest",
  async (name) => {
    const readme = await readFile(
      new URL(`../../packages/${name}/README.md`, import.meta.url),
      "utf8",
    );
    expect(readme).toContain(`TypeScript ${oldest.version} or later`);
  },
);
