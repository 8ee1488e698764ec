import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { notesOf } from "../dry/versions.ts";
import { read } from "../run.ts";
import { publishedPackages, root } from "../workspace.ts";

/** Makes a release on GitHub of each tag of this commit, with the notes of its changelog and its bill of materials. */
async function releaseAll(): Promise<void> {
  const tags = (await read("git", ["tag", "--points-at", "HEAD"], { cwd: root })).split("\n");
  for (const { folder, manifest } of publishedPackages()) {
    const { name, version = "" } = manifest;
    const tag = `${name}@${version}`;
    if (!tags.includes(tag) || (await isReleased(tag))) continue;
    const changelog = await readFile(join(root, folder, "CHANGELOG.md"), "utf8");
    const bill = `node_modules/.cache/sbom/${name.replace("/", "+")}-${version}.cdx.json`;
    const files = existsSync(join(root, bill)) ? [bill] : [];
    const notes = ["--title", tag, "--notes", notesOf(version, changelog), "--verify-tag"];
    await read("gh", ["release", "create", tag, ...files, ...notes], { cwd: root });
    process.stdout.write(`${tag} released\n`);
  }
}

function isReleased(tag: string): Promise<boolean> {
  return read("gh", ["release", "view", tag], { cwd: root }).then(
    () => true,
    () => false,
  );
}

await releaseAll();
