import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Versions, wrapper } from "../bumps.ts";

/** The versions of the packages as their manifests have them; `--released` takes all for 1.0.0. */
export function readVersions(root: string, released: boolean): Versions {
  if (released) return () => "1.0.0";
  return (name) => {
    const folder = name === wrapper ? wrapper : name.slice(name.indexOf("/") + 1);
    const text = readFileSync(join(root, "packages", folder, "package.json"), "utf8");
    return (JSON.parse(text) as { readonly version: string }).version;
  };
}
