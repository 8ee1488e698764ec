import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { read } from "../run.ts";
import { publishedPackages } from "../workspace.ts";

/** What a release does to one package. */
export interface Versioned {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  /** What the release adds to its changelog. */
  readonly notes: string;
}

/** Gives all packages of a workspace the versions that its changesets ask for. */
export async function versionAll(workspace: string): Promise<readonly Versioned[]> {
  const before = versionsOf(workspace);
  await read("changeset", ["version"], { cwd: workspace });
  return Promise.all(
    publishedPackages(workspace).map(async ({ folder, manifest: { name, version = "" } }) => ({
      name,
      before: before.get(name) ?? "",
      after: version,
      notes: notesOf(
        version,
        await readFile(join(workspace, folder, "CHANGELOG.md"), "utf8").catch(() => ""),
      ),
    })),
  );
}

function versionsOf(workspace: string): ReadonlyMap<string, string> {
  return new Map(
    publishedPackages(workspace).map(({ manifest: { name, version = "" } }) => [name, version]),
  );
}

/** The section of one version. */
export function notesOf(version: string, changelog: string): string {
  const sections = changelog.split(/^## /m);
  const own = sections.find((section) => section.split("\n", 1)[0] === version) ?? "";
  return own.split("\n").slice(1).join("\n").trim();
}
