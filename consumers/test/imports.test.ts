import { findRuntime, publishedPackages } from "@signoff/test-support";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { entries } from "../src/entries.ts";
import { importInNode, importInVm, loadInWorkerd } from "../src/import-apart.ts";

const project = inject("project");
const workerd = findRuntime("workerd");
/** The library for schemas, which only the entries for checking answers have, makes a URL at import. */
const untouching = entries.filter(({ specifier }) => !specifier.endsWith("/validate"));
const everywhere = entries.filter(({ needsNode }) => !needsNode);
/** A server needs node:http, which loads all of undici. */
const noServers = entries.filter(({ specifier }) => specifier !== "@signoff/emulator");

test("every module of every package is in the list", async () => {
  const found: string[] = [];
  for (const folder of publishedPackages) {
    const name = folder === "signoff" ? folder : `@signoff/${folder}`;
    const path = join(project, "node_modules", name, "package.json");
    const { exports } = JSON.parse(await readFile(path, "utf8")) as { exports: object };
    const modules = Object.keys(exports).filter((module) => !module.endsWith(".json"));
    found.push(...modules.map((module) => name + module.slice(1)));
  }
  expect(found.toSorted()).toEqual(entries.map(({ specifier }) => specifier).toSorted());
});

describe("importing touches no global of the web", () => {
  test.each(untouching)("$specifier, for Node", async ({ specifier }) => {
    expect(await importInVm(project, specifier, "node")).not.toEqual([]);
  });

  test.each(untouching.filter(({ needsNode }) => !needsNode))(
    "$specifier, for all others",
    async ({ specifier }) => {
      expect(await importInVm(project, specifier, "browser")).not.toEqual([]);
    },
  );

  test.each(["new AbortController()", "typeof document", "class extends Blob {}"])(
    "a module that touches one is found: %s",
    async (code) => {
      await writeFile(join(project, "programs/touching.js"), `export const a = ${code};`);
      const importing = importInVm(project, "./touching.js", "node");
      await expect(importing).rejects.toThrow("is touched at import");
    },
  );
});

describe("importing loads nothing that Node loads only when it is asked for", () => {
  const lazy = /undici|webcrypto|websocket/;

  test.each(everywhere)("$specifier, which loads nothing at all", async ({ specifier }) => {
    expect(await importInNode(project, specifier)).toEqual([]);
  });

  test.each(noServers)("$specifier", async ({ specifier }) => {
    const loaded = await importInNode(project, specifier);
    expect(loaded.filter((name) => lazy.test(name))).toEqual([]);
  });

  test.each(["export const a = new FormData();", 'export { request } from "node:http";'])(
    "a module that loads such a thing is found: %s",
    async (code) => {
      await writeFile(join(project, "programs/loading.js"), code);
      const loaded = await importInNode(project, "./loading.js");
      expect(loaded.filter((name) => lazy.test(name))).not.toEqual([]);
    },
  );
});

describe("workerd loads", () => {
  test.skipIf(workerd === undefined).each(entries)("$specifier", async (entry) => {
    const code = `import * as all from "${entry.specifier}";\nexport const names = Object.keys(all);`;
    expect(await loadInWorkerd(workerd!, project, code, entry.needsNode)).toBe("");
  });

  test.skipIf(workerd === undefined)("no module that makes random numbers at import", async () => {
    const code = "export const id = crypto.randomUUID();";
    expect(await loadInWorkerd(workerd!, project, code, false)).toContain("global scope");
  });
});
