import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { stripTypeScriptTypes } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const source = fileURLToPath(new URL("../../programs/", import.meta.url));

/** Puts the programs into a project: as they are, and as the JavaScript that bundlers and test runners take as it is. */
export async function writePrograms(project: string): Promise<void> {
  const typed = join(project, "programs");
  const plain = join(project, "plain");
  await rm(typed, { recursive: true, force: true });
  await cp(source, typed, { recursive: true });
  await mkdir(plain, { recursive: true });
  for (const name of await readdir(source)) {
    const code = await readFile(join(source, name), "utf8");
    const javaScript = stripTypeScriptTypes(code).replaceAll(/(from "\.\/[\w-]+)\.ts"/g, '$1.js"');
    await writeFile(join(plain, name.replace(/\.ts$/, ".js")), javaScript);
  }
}
