import { run } from "@signoff/test-support";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** A Node that was installed, or why it could not be. */
export type InstalledNode = { readonly program: string } | { readonly problem: string };

/** Where the program of a Node is that was installed into a folder. */
export function programIn(folder: string): string {
  return join(folder, "node_modules/node/bin/node");
}

/**
 * Installs a Node into a folder, from the package that npm has for this machine.
 *
 * @param version such as `"22.12.0"`, or `"24"` for the newest of its line.
 */
export async function installNode(folder: string, version: string): Promise<InstalledNode> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true }));
  const options = ["--no-audit", "--no-fund", "--prefer-offline", "--ignore-scripts"];
  const wanted = `node@npm:node-${process.platform}-${process.arch}@${version}`;
  const { status, stderr } = await run("npm", ["install", ...options, wanted], { cwd: folder });
  return status === 0 ? { program: programIn(folder) } : { problem: stderr };
}
