import { readdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Brings `Symbol.asyncDispose` along for projects that have neither Node's types nor the library of ESNext. */
const library = '/// <reference lib="esnext.disposable" />\n';

/**
 * Makes the declarations of a built package fit for CommonJS as well as for ES modules: each is written once, as CommonJS, which
 * both may read, and beside those that an app imports stands one for ES modules that passes on what is in it. (CommonJS
 * thus reads declarations of its own kind for what is a module, which Node's `require` loads all the same.)
 *
 * @param folder where the package was built.
 * @param modules the sources that apps import, such as `"src/index.ts"`.
 */
export async function shareDeclarations(folder: string, modules: readonly string[]): Promise<void> {
  const entries = new Set(modules.map((module) => module.replace(/^src\/(.*)\.ts$/, "$1.d.ts")));
  const names = await readdir(folder, { recursive: true });
  for (const name of names.filter((file) => file.endsWith(".d.ts"))) {
    const text = await readFile(join(folder, name), "utf8");
    await rename(join(folder, name), join(folder, name.replace(/\.ts$/, ".cts")));
    await writeFile(join(folder, name.replace(/\.ts$/, ".cts")), library + toCommonJs(text));
    if (entries.has(name)) await writeFile(join(folder, name), passOn(name));
  }
}

/**
 * Relative imports name the files that their declarations belong to. Indents are a fifth of what is generated, and what the
 * types of `raw` would say of schemas and answers stands with those of the calls.
 */
function toCommonJs(text: string): string {
  return text
    .replaceAll(/^((?:import|export) [^;]*?from |import )"(\.[^"]*)\.js";$/gm, '$1"$2.cjs";')
    .replaceAll(/^interface (?:components|operations) \{\n[^]*?^\}$/gm, withoutComments)
    .replaceAll(/^[ \t]+/gm, "");
}

/** What is deprecated is still crossed out in editors. */
function withoutComments(block: string): string {
  return block.replaceAll(/^ *\/\*\*(?:[^*]|\*(?!\/))*\*\/\n/gm, (comment) =>
    comment.includes("@deprecated") ? comment : "",
  );
}

function passOn(name: string): string {
  const file = name.slice(name.lastIndexOf("/") + 1).replace(/\.d\.ts$/, ".cjs");
  return `${library}export * from "./${file}";\n`;
}
