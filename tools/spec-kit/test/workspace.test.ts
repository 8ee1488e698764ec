import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { findStale } from "../src/files.ts";
import { findRepository } from "../src/repository.ts";
import { listWorkspaceFiles } from "../src/workspace.ts";

const original = findRepository(import.meta.dirname);

it("all that the list of providers gives is up to date", async () => {
  const files = await listWorkspaceFiles(original);
  expect(files.length).toBeGreaterThan(5);
  expect(await findStale(files)).toEqual([]);
});

/** A copy of what the list gives, whose list names `parcel-post`. */
async function copyWithOneMore(): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), "spec-kit-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const list = 'export const providers = ["directlink", "parcel-post"];';
  writeFileSync(join(root, "providers.ts"), list);
  for (const { path } of await listWorkspaceFiles(original)) {
    const copy = path.replace(original.root, root);
    mkdirSync(dirname(copy), { recursive: true });
    cpSync(path, copy);
  }
  return root;
}

it("a provider that the list names is emulated, wrapped and depended on", async () => {
  const root = await copyWithOneMore();
  const folder = join(root, "tools/faults/src/providers");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "parcel-post.ts"), "");
  const texts = (await listWorkspaceFiles({ root })).map(({ content }) => content ?? "");
  expect(texts.filter((text) => text.includes("parcel-post"))).toHaveLength(texts.length);
  const all = texts.join();
  expect(all).toContain('"parcel-post": parcelPost,');
  expect(all).toContain('export * as parcelPost from "@signoff/parcel-post";');
  expect(all).toContain('"@signoff/parcel-post": "workspace:^",');
});

it("is depended on by no tool that has no file of it", async () => {
  const root = await copyWithOneMore();
  const files = await listWorkspaceFiles({ root });
  const without = files.filter(({ content }) => !content?.includes("parcel-post"));
  expect(without.map(({ path }) => relative(root, path))).toEqual(["tools/faults/package.json"]);
});

it("a repository without a list has none of these files", async () => {
  const root = mkdtempSync(join(tmpdir(), "spec-kit-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  expect(await listWorkspaceFiles({ root })).toEqual([]);
});
