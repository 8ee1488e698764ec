import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Manifest } from "./metadata/manifest.ts";

export const root: string = fileURLToPath(new URL("../../../", import.meta.url));

/** A package that is published. */
export interface PublishedPackage {
  /** From the root, such as `"packages/core"`. */
  readonly folder: string;
  readonly manifest: Manifest;
}

export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}

/** All packages of a workspace that are published. */
export function publishedPackages(workspace: string = root): readonly PublishedPackage[] {
  return readdirSync(join(workspace, "packages"))
    .map((name) => ({
      folder: `packages/${name}`,
      manifest: readManifest(join(workspace, "packages", name)),
    }))
    .filter(({ manifest }) => manifest.private !== true);
}
