import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { join } from "node:path";
import { publishedPackages, readManifest, root } from "../workspace.ts";
import { fillManifest } from "./fill-manifest.ts";
import { readOwner } from "./owner.ts";

/**
 * Writes what the root's `package.json` says of the owner into that of each package.
 *
 * @param isCheck writes nothing.
 * @returns the folders whose manifest was, or is, another one.
 */
export function writeMetadata(isCheck: boolean): readonly string[] {
  const owner = readOwner(readManifest(root));
  const stale = publishedPackages()
    .map(({ folder, manifest }) => ({
      folder,
      manifest,
      filled: fillManifest(manifest, folder, owner),
    }))
    .filter(({ manifest, filled }) => !isDeepStrictEqual(manifest, filled));
  if (!isCheck) {
    for (const { folder, filled } of stale) {
      writeFileSync(
        join(root, folder, "package.json"),
        `${JSON.stringify(filled, undefined, 2)}\n`,
      );
    }
    format(stale.map(({ folder }) => `${folder}/package.json`));
  }
  return stale.map(({ folder }) => folder);
}

/** The formatter puts fields in the order that all manifests have. */
function format(files: readonly string[]): void {
  if (files.length === 0) return;
  const { status, stderr } = spawnSync("oxfmt", files, { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(`oxfmt failed: ${stderr}`);
}
