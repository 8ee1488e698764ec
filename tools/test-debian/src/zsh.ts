import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Program, programIn, runs } from "./program.ts";
import { unpackDebian } from "./unpack.ts";

let found: Program | string | undefined;

/** A zsh that can be started on this machine, or why there is none. */
export function findZsh(): Program | string {
  found ??= find();
  return found;
}

function find(): Program | string {
  const installed = { path: "zsh", env: {} };
  if (runs(installed)) return installed;
  const unpacked = unpackDebian("signoff-zsh", { install: "zsh" });
  if ("problem" in unpacked) return unpacked.problem;
  const { tree } = unpacked;
  const usual = programIn(tree, "zsh");
  const program = existsSync(usual.path) ? usual : { ...usual, path: join(tree, "bin/zsh") };
  return runs(program) ? program : "what was downloaded does not run on this machine";
}
