import { readdirSync, readFileSync } from "node:fs";
import { findFaults, findForeignTypes, type PackedManifest } from "./packed-manifest.ts";
import { read, run } from "./run.ts";
import { restoreDocument, stampDocument } from "./stamp.ts";

const tarball = ".pack/package.tgz";

stampDocument(".");
try {
  // Without scripts: the one that runs before packing is what calls this.
  run("pnpm", ["pack", "--ignore-scripts", "--out", tarball]);
} finally {
  restoreDocument(".");
}

const files = read("tar", ["-tzf", tarball]).trimEnd().split("\n");
const manifest = JSON.parse(
  read("tar", ["-xzOf", tarball, "package/package.json"]),
) as PackedManifest;
const declarations = readdirSync("dist", { recursive: true, encoding: "utf8" })
  .filter((name) => /\.d\.c?ts$/.test(name))
  .map((name) => readFileSync(`dist/${name}`, "utf8"));
const faults = [
  ...findFaults(manifest, files),
  ...findForeignTypes(declarations.join("\n"), manifest),
];
if (faults.length > 0) throw new Error(faults.join("\n"));
