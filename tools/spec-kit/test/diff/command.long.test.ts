import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Repository } from "../../src/repository.ts";
import { createRepository, editSpec } from "../support/repository.ts";

const diff = join(import.meta.dirname, "../../src/diff/cli.ts");
const changeset = join(import.meta.dirname, "../../src/diff/changeset/cli.ts");

/** A repository with one commit and, where a tag is named, a release of it. */
function createReleased(tag?: string): Repository {
  const repository = createRepository();
  for (const name of ["acme", "signoff"]) {
    mkdirSync(join(repository.root, "packages", name), { recursive: true });
    const manifest = JSON.stringify({ name, version: "0.1.0" });
    writeFileSync(join(repository.root, "packages", name, "package.json"), manifest);
  }
  git(repository, "init", "--quiet");
  git(repository, "add", "--all");
  git(repository, "commit", "--quiet", "--message", "First");
  if (tag !== undefined) git(repository, "tag", tag);
  return repository;
}

function git({ root }: Repository, ...parameters: readonly string[]): void {
  const author = ["-c", "user.name=acme", "-c", "user.email=acme@example.com"];
  execFileSync("git", [...author, ...parameters], { cwd: root });
}

function run(
  { root }: Repository,
  program: string,
  ...parameters: readonly string[]
): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [program, ...parameters], { cwd: root, encoding: "utf8" });
}

test("spec:diff tells changes since the last release with their lines, and the steps of the packages", () => {
  const repository = createReleased("@signoff/acme@0.1.0");
  editSpec(repository, "session.yaml", "summary: Open a session", "summary: Begin a session");
  git(repository, "commit", "--quiet", "--all", "--message", "Second");
  const { status, stdout } = run(repository, diff, "--json");
  expect([status, JSON.parse(stdout)]).toEqual([
    0,
    {
      changes: [
        {
          provider: "acme",
          operation: "POST /login",
          place: "summary",
          class: "docs",
          level: "fix",
          sentence: "`POST /login` has another summary.",
          file: "specs/acme/session.yaml",
          line: 5,
        },
      ],
      bumps: { "@signoff/acme": "patch", signoff: "none" },
    },
  ]);
  const since = run(repository, diff, "acme", "--base", "HEAD");
  expect(since.stdout).toContain("acme: nothing changed since HEAD");
});

test("spec:changeset writes once what --check asks for", () => {
  const repository = createReleased();
  expect(run(repository, changeset, "--check").status).toBe(0);
  editSpec(repository, "session.yaml", "summary: Open a session", "summary: Begin a session");
  const missing = run(repository, changeset, "--check");
  expect([missing.status, missing.stderr]).toEqual([
    1,
    ".changeset/spec-acme.md: there is none, and the spec changed (@signoff/acme patch). Run pnpm spec:changeset.\n",
  ]);
  expect(run(repository, changeset).stdout).toBe("wrote .changeset/spec-acme.md\n");
  const file = join(repository.root, ".changeset/spec-acme.md");
  const written = readFileSync(file, "utf8");
  expect(written).toContain('"@signoff/acme": patch');
  expect(run(repository, changeset).stdout).toBe("");
  expect(readFileSync(file, "utf8")).toBe(written);
  expect(run(repository, changeset, "--check").status).toBe(0);
});

test("a revision that git does not know is told before anything else", () => {
  const { status, stderr } = run(createReleased(), diff, "--base", "nope");
  expect([status, stderr]).toEqual([
    2,
    "git knows no revision nope; name a commit, a tag or a branch.\n",
  ]);
});
