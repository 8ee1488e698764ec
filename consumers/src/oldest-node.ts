import { readFile } from "node:fs/promises";
import { installNode } from "./install-node.ts";

const manifest = new URL("../../packages/core/package.json", import.meta.url);

/** The oldest Node that the packages promise to run on, such as `"22.12.0"`. */
async function oldestNodeVersion(): Promise<string> {
  const { engines } = JSON.parse(await readFile(manifest, "utf8")) as { engines: { node: string } };
  return `${engines.node.replace(">=", "")}.0`;
}

/**
 * Installs the oldest Node into a folder, from the package that npm has for this machine.
 *
 * @returns its program; `undefined` where there is none for this machine.
 * @throws {Error} where there is none in CI.
 */
export async function installOldestNode(folder: string): Promise<string | undefined> {
  const version = await oldestNodeVersion();
  const installed = await installNode(folder, version);
  if ("program" in installed) return installed.program;
  if (!process.env["CI"]) return undefined;
  throw new Error(`Node ${version} cannot be installed: ${installed.problem}`);
}
