import { findFaults, type PackedManifest } from "./packed-manifest.ts";
import { read, run } from "./run.ts";

const tarball = ".pack/package.tgz";

// Without scripts: the one that runs before packing is what calls this.
run("pnpm", ["pack", "--ignore-scripts", "--out", tarball]);

const files = read("tar", ["-tzf", tarball]).trimEnd().split("\n");
const manifest = JSON.parse(
  read("tar", ["-xzOf", tarball, "package/package.json"]),
) as PackedManifest;
const faults = findFaults(manifest, files);
if (faults.length > 0) throw new Error(faults.join("\n"));
