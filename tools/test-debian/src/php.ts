import { readdirSync } from "node:fs";
import { join } from "node:path";
import { type Program, programIn, runs } from "./program.ts";
import { unpackDebian } from "./unpack.ts";

let found: Program | string | undefined;

/**
 * Why no PHP can be started on this machine, for the name of what is left out then.
 *
 * @returns `undefined` where one can be.
 * @throws {Error} in CI, which leaves out none.
 */
export function whyNoPhp(): string | undefined {
  found ??= find();
  if (typeof found !== "string") return undefined;
  if (process.env["CI"]) throw new Error(`CI needs PHP: ${found}`);
  return found;
}

/** @throws {Error} where there is none. */
export function phpProgram(): Program {
  found ??= find();
  if (typeof found === "string") throw new Error(`No PHP can be started: ${found}`);
  return found;
}

function find(): Program | string {
  const installed = { path: "php", env: {} };
  if (runs(installed)) return installed;
  const unpacked = unpackDebian("signoff-php", { install: "php-cli" });
  if ("problem" in unpacked) return unpacked.problem;
  const { tree } = unpacked;
  const name = readdirSync(join(tree, "usr/bin")).find((one) => /^php\d+\.\d+$/.test(one));
  const program = name === undefined ? undefined : programIn(tree, name);
  return program && runs(program) ? program : "what was downloaded does not run on this machine";
}
