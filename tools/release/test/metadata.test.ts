import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { fillManifest } from "../src/metadata/fill-manifest.ts";
import { findPlaceholders, type Owner, readOwner } from "../src/metadata/owner.ts";

const owner: Owner = {
  author: "Acme",
  homepage: "https://git.acme.test/signoff",
  bugs: { url: "https://git.acme.test/signoff/issues" },
  repository: { type: "git", url: "git+https://git.acme.test/signoff.git" },
  keywords: ["session", "api-client"],
};

test("gives each package the owner's fields and its own folder", () => {
  const filled = fillManifest({ name: "@signoff/edin-docflow" }, "packages/edin-docflow", owner);
  expect(filled).toMatchObject({
    author: "Acme",
    homepage: "https://git.acme.test/signoff/tree/main/packages/edin-docflow#readme",
    bugs: { url: "https://git.acme.test/signoff/issues" },
    repository: {
      url: "git+https://git.acme.test/signoff.git",
      directory: "packages/edin-docflow",
    },
    keywords: ["api-client", "docflow", "edin", "session"],
  });
  expect(fillManifest(filled, "packages/edin-docflow", owner)).toEqual(filled);
});

test("names the fields that the workspace lacks", () => {
  const { bugs: _, ...rest } = owner;
  expect(() => readOwner({ name: "signoff-monorepo", ...rest })).toThrow(/has no bugs; write it/);
});

test("tells a placeholder from a repository, also one whose name has example in it", () => {
  expect(findPlaceholders(owner)).toEqual([]);
  const homepage = "https://git.acme.test/example.com/signoff";
  expect(findPlaceholders({ ...owner, homepage })).toEqual([]);
  const repository = { type: "git", url: "git+https://example.com/owner/signoff.git" } as const;
  expect(findPlaceholders({ ...owner, repository })).toEqual(["repository.url"]);
});

const mayPublish = fileURLToPath(new URL("../src/may-publish.js", import.meta.url));

function askToPublish(url: string, registry: string) {
  const folder = mkdtempSync(join(tmpdir(), "signoff-publish-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const manifest = { name: "@signoff/core", homepage: url, repository: { url: `git+${url}.git` } };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  const env = {
    ...process.env,
    npm_config_registry: registry,
    npm_config_user_agent: "pnpm/12.21.0",
  };
  return spawnSync(process.execPath, [mayPublish], { cwd: folder, env, encoding: "utf8" });
}

test.each([
  ["https://example.com/owner/signoff", "https://registry.acme.test/", 1],
  ["https://example.com/owner/signoff", "https://127.0.0.1.acme.test/", 1],
  ["https://example.com/owner/signoff", "http://127.0.0.1:4873/", 0],
  ["https://git.acme.test/example.com", "https://registry.acme.test/", 0],
  ["https://git.acme.test/signoff", "https://registry.acme.test/", 0],
])("of %s to %s is refused or not", (url, registry, status) => {
  const asked = askToPublish(url, registry);
  expect(asked.status).toBe(status);
  expect(asked.stderr.includes("package.json of the workspace")).toBe(status === 1);
});
