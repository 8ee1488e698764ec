import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** The version of a tool of the matrix. */
export async function versionOf(project: string, name: string): Promise<string> {
  const manifest = join(project, "node_modules", name, "package.json");
  return (JSON.parse(await readFile(manifest, "utf8")) as { readonly version: string }).version;
}
