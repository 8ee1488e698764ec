import { run } from "@signoff/test-support";
import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const modules = fileURLToPath(new URL("../../../node_modules/", import.meta.url));

const options = {
  strict: true,
  noEmit: true,
  target: "es2022",
  lib: ["es2023", "dom", "dom.iterable", "dom.asynciterable"],
  module: "esnext",
  moduleResolution: "bundler",
  allowImportingTsExtensions: true,
  skipLibCheck: true,
  types: ["node"],
  typeRoots: [join(modules, "@types")],
};

/** Compiles all files in a folder, and answers what the compiler says; nothing where all is well. */
export async function compileFolder(folder: string): Promise<string> {
  const names = await readdir(folder, { recursive: true });
  const files = names.filter((name) => name.endsWith(".ts"));
  if (files.length === 0) return `There is no TypeScript in ${folder}`;
  const config = { compilerOptions: options, files };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify(config));
  const tsc = join(modules, "typescript/bin/tsc");
  const { stdout } = await run(process.execPath, [tsc, "--project", "."], { cwd: folder });
  return stdout;
}
